import type { Lang } from '#content'

interface Named {
  readonly id: string
  readonly name: string
}

/**
 * Whom the words speak to by name: "Mr Olsen, which number …", "欧经理，您这边……". A name that is only spoken of calls nobody; of
 * two who are called it is the last. Undefined where nobody is, or only one person is there.
 */
export function calledByName(text: string, buyers: readonly Named[], lang: Lang): string | undefined {
  if (buyers.length < 2) return undefined
  const words = text.normalize('NFKC')
  let last: { readonly id: string; readonly at: number } | undefined
  for (const { id, name } of buyers) {
    const call = lang === 'en' ? calledInEnglish(name) : calledInChinese(name)
    for (const { index } of words.matchAll(call)) if (last === undefined || index > last.at) last = { id, at: index }
  }
  return last?.id
}

const LEADS_IN =
  "(?:so|and|but|ok|okay|right|well|now|then|sorry|yes|yeah|no|ah|oh|hi|hello|hey|dear|thanks|thank you|good (?:morning|evening|afternoon)|morning|evening|please|over to you|what about you|how about you|let me ask you|tell me|that one'?s for you)"

/** At the head of a sentence before a comma, or at its end after one; at the end of a question to you, or "I'd ask Mr Olsen". */
function calledInEnglish(name: string): RegExp {
  const [first = name, ...rest] = name.split(/\s+/).map(escaped)
  const family = rest.at(-1) ?? first
  const called = `(?:${escaped(name)}|(?:mr|mrs|ms|miss|dr)\\.? (?:${first}|${family})|${first}|${family})`
  return new RegExp(
    `(?<=^|[.!?;:\\n]\\s*|\\s[-–]\\s)(?:${LEADS_IN}[ ,]+)*${called}(?=\\s*[,:;!?–]|\\s+-\\s|\\.\\s)|(?<=,\\s*)${called}(?=\\s*[.!?]|\\s*$)|(?<=,\\s*)${called}(?=,\\s+(?:is|are|do|does|did|what|how|who|when|where|which|why|would|could|can|will|have|has|you|your|may|shall)\\b)|(?<=\\byou\\b[^.!?,]{0,40}\\s)(?<!\\b(?:to|with|for|and|from|of|about|or|by|at|like)\\s)${called}(?=\\s*\\?)|\\b(?:ask|asking|question for|one'?s? (?:is |was )?for|over to|turn to|back to) ${called}\\b`,
    'giu',
  )
}

const TITLES = '(?:经理|总监|总|主任|老师|大姐|大哥|姐|哥|工|师傅|先生|女士|小姐|老板|科长|部长|院长|厂长|会计|叔|阿姨|班长|队长)'

/** At the head of a clause, before a mark or the word for you; or "我想问欧经理". */
function calledInChinese(name: string): RegExp {
  const whole = escaped(name)
  const [family, given] = /[·・]/.test(name)
    ? [name.split(/[·・]/).at(-1) ?? name, name.split(/[·・]/)[0] ?? name]
    : [name.slice(0, 1), name.slice(1)]
  const forms = [whole, `${escaped(family)}${TITLES}`, `[老小]${escaped(family)}`, ...(given.length > 1 ? [escaped(given)] : [])]
  return new RegExp(
    `(?<=^|[.!?;,，。！？；:：…\\s])(?:那|好|嗯|哎|对了|不好意思|抱歉|请问|来)?(?:${forms.join('|')})(?=您|你|早|好|[,，。.!！?？:：…\\s]|我(?:问|想|也|再|跟|先)|$)|问(?:问|一下|一问)?(?:${forms.join('|')})`,
    'gu',
  )
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
