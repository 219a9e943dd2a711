import { texts } from '../text/text.ts'

export const soundTexts = texts({
  en: {
    title: 'Sound and voice',
    mute: 'Sound on',
    volume: 'Volume',
    own: 'Nothing plays before your first click. All sounds are our own.',
    speak: 'The buyer speaks aloud',
    speakNote:
      'Your browser reads the lines. Voices on this device are preferred; some browsers fetch a voice from their maker, and then the line leaves this device.',
    cannotSpeak: 'This browser has no voice to read with.',
    dictate: 'Dictate your answers',
    dictateNote:
      'Where the sound goes: to recognise speech, most browsers send what the microphone hears to their maker (Chrome to Google, Edge to Microsoft, Safari to Apple). We never receive it. Leave this off where that is not allowed.',
    cannotListen: 'This browser cannot take dictation.',
    listen: 'Dictate',
    listening: 'Listening… press to stop',
    refused: 'The browser gave no microphone. You can go on typing.',
    unheard: 'Dictation stopped: the browser could not recognise speech just now. You can go on typing.',
  },
  zh: {
    title: '声音与语音',
    mute: '打开声音',
    volume: '音量',
    own: '第一次点击之前不会出声。所有声音都是自制的。',
    speak: '买家用语音说话',
    speakNote: '由浏览器朗读。优先用本机的语音；有些浏览器会向厂商获取语音，那样这句话就会离开本机。',
    cannotSpeak: '这个浏览器没有可用的语音。',
    dictate: '用语音输入回答',
    dictateNote:
      '声音去了哪里：为了识别语音，多数浏览器会把麦克风听到的内容发给它的厂商（Chrome 发给谷歌，Edge 发给微软，Safari 发给苹果）。我们收不到这些内容。不允许的场合请不要打开。',
    cannotListen: '这个浏览器不支持语音输入。',
    listen: '语音输入',
    listening: '正在听……按一下停止',
    refused: '浏览器没有给出麦克风。可以继续打字。',
    unheard: '语音输入已停止：浏览器暂时无法识别语音。可以继续打字。',
  },
})
