import type { LrsFault } from '#records/exchange'
import { texts } from '../text/text.ts'

interface LrsTexts {
  readonly title: string
  readonly lead: string
  readonly back: string
  readonly connection: string
  readonly endpoint: string
  readonly home: string
  readonly homeNote: string
  readonly how: string
  readonly byKey: string
  readonly bySignIn: string
  readonly key: string
  readonly secret: string
  readonly keyNote: string
  readonly issuer: string
  readonly client: string
  readonly name: string
  readonly nameNote: string
  readonly traces: string
  readonly tracesNote: string
  readonly save: string
  readonly saved: string
  readonly checking: string
  readonly answers: string
  readonly savedNotReached: (why: string) => string
  readonly addressMissing: string
  readonly addressWrong: (given: string) => string
  readonly homeMissing: string
  readonly homeWrong: (given: string) => string
  readonly faults: Readonly<Record<LrsFault['fault'], string>>
  readonly unexpected: string
  readonly withoutDisk: string
  readonly forgetAsk: string
  readonly forgetYes: string
  readonly keepIt: string
  readonly forgotten: string
  readonly refusedWith: (status: string) => string
  readonly ownWords: string
  readonly forget: string
  readonly signIn: string
  readonly signedIn: (name: string) => string
  readonly signInFailed: string
  readonly notAllowed: (origin: string) => string
  readonly notAllowedNext: (origin: string) => string
  readonly sending: string
  readonly waiting: (count: number) => string
  readonly send: string
  readonly stop: string
  readonly sent: (count: number) => string
  readonly stopped: { readonly empty: string; readonly auth: string; readonly offline: string; readonly stopped: string }
  readonly parked: (count: number) => string
  readonly parkedNext: string
  readonly retry: string
  readonly giveUp: string
  readonly giveUpAsk: string
  readonly giveUpYes: string
  readonly reading: string
  readonly managers: string
  readonly managersNote: string
  readonly read: string
  readonly readAnew: string
  readonly readAnewAsk: string
  readonly readAnewYes: string
  readonly readSo: (added: number, pages: number) => string
  readonly readDone: (added: number, skipped: number, removed: number) => string
  readonly unvouched: (count: number) => string
  readonly attempts: (count: number) => string
  readonly readFailed: (detail: string) => string
  readonly packing: string
  readonly packingNote: string
  readonly platform: string
  readonly scenario: string
  readonly mark: string
  readonly pack: string
  readonly packing1: string
  readonly packFailed: string
  readonly readStopped: string
}

export const lrsTexts = texts<LrsTexts>({
  en: {
    title: 'Record store and courses',
    lead: 'Send results to your company’s record store (xAPI), read those of your team, or pack scenarios for a learning platform. Nothing here happens by itself.',
    back: 'Back to practice',
    connection: 'The record store',
    endpoint: 'Address of the store (xAPI endpoint)',
    home: 'Address of the organisation',
    homeNote: 'An address that is yours; people and scenarios are named under it. All members enter the same.',
    how: 'How you get in',
    byKey: 'Key (for trials)',
    bySignIn: 'Sign-in of your organisation',
    key: 'Key',
    secret: 'Secret',
    keyNote: 'A key in a browser can be read by whoever uses the browser. It should only be allowed to write.',
    issuer: 'Address of the sign-in (OpenID issuer)',
    client: 'Client id',
    name: 'Your id in the store',
    nameNote: 'Results bear this id, not your name. With a sign-in it is set for you.',
    traces: 'Send what was said, too',
    tracesNote:
      'Off: only points leave this device, of talks and of drills that you were asked to do. On: the manager’s app can score the talk again and show it.',
    save: 'Save',
    saved: 'Saved on this device. Credentials are in no export and no backup.',
    checking: 'Looking whether the store answers…',
    answers: 'The store answers.',
    savedNotReached: (why) => `Saved on this device. But: ${why}`,
    addressMissing: 'Nothing is saved yet: enter the address of the store. Whoever runs it can tell you.',
    addressWrong: (given) =>
      `Nothing is saved yet: “${given}” is no web address. It begins with https://, as in https://lrs.example.com/xapi/.`,
    homeMissing: 'Nothing is saved yet: enter the address of the organisation, too. All members enter the same.',
    homeWrong: (given) => `Nothing is saved yet: “${given}” is no web address of an organisation. It begins with https://.`,
    faults: {
      offline:
        'The store cannot be reached. Look at the address and at your connection; if both are right, the store may not let this page in (whoever runs it sets that).',
      busy: 'The store cannot answer just now. Try again in a while.',
      auth: 'The store does not let you in: look at key and secret, or sign in again.',
      missing: 'There is a server at this address, but no record store. Look at the end of the address: it is often /xapi/.',
      refused: 'The store does not accept what this app sends. Whoever runs it has to look.',
      conflict: 'The store holds something else under the same number. Whoever runs it has to look.',
      stale: 'Somebody else has written there meanwhile. Try again.',
    },
    unexpected: 'Something went wrong on this device; nothing was changed. Try again; if it stays, reload the page.',
    withoutDisk:
      'Results are sent and read from what this device keeps: use an ordinary window, allow this site to store data, make room if there is none, and reload. A course can be packed below all the same.',
    forgetAsk: 'Forget address, key and sign-in of the record store on this device? Results that were read stay.',
    forgetYes: 'Yes, forget',
    keepIt: 'Keep it',
    forgotten: 'Forgotten on this device.',
    refusedWith: (status) => `The store refused it (${status}).`,
    ownWords: 'The store’s own words, for whoever runs it',
    forget: 'Forget all of this',
    signIn: 'Sign in',
    signedIn: (name) => `Signed in as ${name}.`,
    signInFailed:
      'Signing in did not work. Look at the address of the sign-in and the client id; if both are right, ask whoever runs the sign-in.',
    notAllowed: (origin) => `This page may not talk to ${origin}.`,
    notAllowedNext: (origin) =>
      `Whoever builds the app names the addresses: PARLEY_LRS_ORIGINS="${origin}" npm start. So no page can be made to send your results elsewhere.`,
    sending: 'Send',
    waiting: (count) => (count === 1 ? 'One statement waits.' : `${count} statements wait.`),
    send: 'Send my results',
    stop: 'Stop',
    sent: (count) => (count === 1 ? 'One statement has arrived.' : `${count} statements have arrived.`),
    stopped: {
      empty: 'Nothing waits any more.',
      auth: 'The store wants you to sign in. All is kept and waits.',
      offline: 'The store cannot be reached. All is kept and waits; try again later.',
      stopped: 'Stopped. What is left waits.',
    },
    parked: (count) => (count === 1 ? 'One statement was refused for good' : `${count} statements were refused for good`),
    parkedNext: 'Try again when the store has been mended, or give it up.',
    retry: 'Try again',
    giveUp: 'Give up',
    giveUpAsk: 'Give this result up? It will not be sent to the store any more; the talk itself stays on this device.',
    giveUpYes: 'Yes, give it up',
    reading: 'Read',
    managers: 'Ids of the managers whose corrections count',
    managersNote: 'One a line. A correction counts only when its manager’s own sign-in wrote it.',
    read: 'Read what is new',
    readAnew: 'Read everything again',
    readAnewAsk:
      'What was read from the store so far is deleted here first. If the store does not answer, the dashboard lacks it until it does.',
    readAnewYes: 'Delete and read again',
    readSo: (added, pages) => `${added} new attempts, ${pages} pages so far.`,
    readDone: (added, skipped, removed) =>
      `${added} new attempts. ${skipped} entries of other tools left alone. ${removed} withdrawn.`,
    unvouched: (count) =>
      `${count} corrections, assignments or drill answers are not vouched for by their writer: corrections are shown as unverified and count for nothing, the others were left out.`,
    attempts: (count) => `${count} attempts of the team are on this device.`,
    readFailed: (why) => `Reading stopped. ${why} What was read is kept; read again to go on.`,
    packing: 'A course for a learning platform',
    packingNote: 'A zip with the whole app: upload it to the platform. It reports points, not what was said.',
    platform: 'Kind of platform',
    scenario: 'Scenarios',
    mark: 'Overall that passes (0 to 4)',
    pack: 'Make the package',
    packing1: 'Packing…',
    packFailed: 'The package could not be made. Look at your connection and try again.',
    readStopped: 'Stopped. What was read is kept; read again to go on.',
  },
  zh: {
    title: '成绩库与课程包',
    lead: '把成绩发送到公司的学习记录库（xAPI），读取团队成绩，或把场景打包给学习平台使用。所有操作都由您触发，不会自动进行。',
    back: '返回练习',
    connection: '成绩库',
    endpoint: '成绩库地址（xAPI endpoint）',
    home: '单位的网址',
    homeNote: '属于你们自己的网址，人员和场景都以它命名。全体成员填写同一个。',
    how: '登录方式',
    byKey: '密钥（试用）',
    bySignIn: '单位的统一登录',
    key: '密钥名',
    secret: '密钥',
    keyNote: '放在浏览器里的密钥，使用这个浏览器的人都能看到，因此只应授予写入权限。',
    issuer: '统一登录地址（OpenID issuer）',
    client: '客户端编号',
    name: '您在成绩库里的编号',
    nameNote: '成绩只带这个编号，不带姓名。使用统一登录时会自动填写。',
    traces: '同时发送对话内容',
    tracesNote: '关闭时只有得分（对话的，以及布置给您的练习题的）离开本机；打开后，经理可以重新评分并查看对话。',
    save: '保存',
    saved: '已保存在本机。密钥不会进入任何导出文件或备份。',
    checking: '正在看成绩库有没有回应……',
    answers: '成绩库有回应。',
    savedNotReached: (why) => `已保存在本机。不过：${why}`,
    addressMissing: '还没有保存：请填写成绩库的地址。可以问管理成绩库的人。',
    addressWrong: (given) => `还没有保存：“${given}”不是网址。网址以 https:// 开头，例如 https://lrs.example.com/xapi/。`,
    homeMissing: '还没有保存：请同时填写单位的网址。全体成员填写同一个。',
    homeWrong: (given) => `还没有保存：“${given}”不是单位的网址。网址以 https:// 开头。`,
    faults: {
      offline: '连不上成绩库。请检查地址和网络；如果都没有问题，可能是成绩库没有允许本页访问（由管理它的人设置）。',
      busy: '成绩库现在没法回应，请过一会儿再试。',
      auth: '成绩库不让进入：请检查密钥名和密钥，或重新登录。',
      missing: '这个地址上有服务器，但不是成绩库。请检查地址的结尾，常见的是 /xapi/。',
      refused: '成绩库不接受本应用发送的内容，请管理成绩库的人看一看。',
      conflict: '成绩库里同一编号下已有别的内容，请管理成绩库的人看一看。',
      stale: '刚才有别人在那里写过，请再试一次。',
    },
    unexpected: '本机出了问题，没有任何改动。请再试一次；如果还不行，请重新打开本页。',
    withoutDisk:
      '收发成绩要用到本机保存的内容：请改用普通窗口，允许本站保存数据，空间不足时先腾出空间，再刷新。下面的课程包照样可以制作。',
    forgetAsk: '要在本机清除成绩库的地址、密钥和登录吗？已经读取的成绩会保留。',
    forgetYes: '是的，清除',
    keepIt: '保留',
    forgotten: '已在本机清除。',
    refusedWith: (status) => `成绩库拒收了它（${status}）。`,
    ownWords: '成绩库的原话（给管理成绩库的人看）',
    forget: '全部清除',
    signIn: '登录',
    signedIn: (name) => `已登录：${name}。`,
    signInFailed: '登录没有成功。请检查统一登录地址和客户端编号；如果都没有问题，请问管理统一登录的人。',
    notAllowed: (origin) => `本页不允许连接 ${origin}。`,
    notAllowedNext: (origin) =>
      `允许连接的地址由构建应用的人指定：PARLEY_LRS_ORIGINS="${origin}" npm start。这样就没有人能让页面把成绩发到别处。`,
    sending: '发送',
    waiting: (count) => `有 ${count} 条记录待发送。`,
    send: '发送我的成绩',
    stop: '停止',
    sent: (count) => `已送达 ${count} 条。`,
    stopped: {
      empty: '没有待发送的记录了。',
      auth: '成绩库要求登录。记录都已保留，等待发送。',
      offline: '连不上成绩库。记录都已保留，请稍后再试。',
      stopped: '已停止，其余的继续等待。',
    },
    parked: (count) => `有 ${count} 条被成绩库拒收`,
    parkedNext: '成绩库调整后可以重试，也可以放弃。',
    retry: '重试',
    giveUp: '放弃',
    giveUpAsk: '确定放弃这条成绩吗？它不会再发给成绩库；对话本身仍留在本机。',
    giveUpYes: '是的，放弃',
    reading: '读取',
    managers: '哪些经理的更正有效（填编号）',
    managersNote: '每行一个。只有经理本人登录后写下的更正才算数。',
    read: '读取新的成绩',
    readAnew: '全部重新读取',
    readAnewAsk: '此前从成绩库读到的内容会先从本机删除。如果成绩库没有回应，总览里就暂时没有这些内容。',
    readAnewYes: '删除并重新读取',
    readSo: (added, pages) => `新增 ${added} 次练习，已读 ${pages} 页。`,
    readDone: (added, skipped, removed) => `新增 ${added} 次练习。其他工具的 ${skipped} 条未动。作废 ${removed} 条。`,
    unvouched: (count) => `有 ${count} 条更正、作业或练习题得分不能证明是本人写的：更正标为未证实、不作数，其余没有采用。`,
    attempts: (count) => `本机现有团队练习 ${count} 次。`,
    readFailed: (why) => `读取中断。${why}已读的都已保留，再读一次即可继续。`,
    packing: '给学习平台的课程包',
    packingNote: '一个包含整个应用的压缩包，上传到平台即可。平台只收到得分，不会收到对话内容。',
    platform: '平台类型',
    scenario: '场景',
    mark: '及格的总分（0 到 4）',
    pack: '生成课程包',
    packing1: '正在打包……',
    packFailed: '课程包没有生成。请检查网络后再试一次。',
    readStopped: '已停止。已读的都已保留，再读一次即可继续。',
  },
})
