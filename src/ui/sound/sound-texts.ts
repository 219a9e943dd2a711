import { texts } from '../text/text.ts'

/** What is needed where one talks; the page of settings has its own. */
export const soundTexts = texts({
  en: {
    mute: 'Sound',
    listen: 'Dictate',
    listening: 'Listening… press to stop',
    refused: 'The browser gave no microphone. Allow it beside the address, then press again; or type.',
    unheard: 'Speech could not be recognised: it takes a network and a browser that can. Press again, or type.',
  },
  zh: {
    mute: '声音',
    listen: '语音输入',
    listening: '正在听……按一下停止',
    refused: '浏览器没有给出麦克风。请在地址栏旁允许使用，再按一次；也可以打字。',
    unheard: '没能识别语音：要有网络，浏览器也要支持。请再按一次，或者打字。',
  },
})
