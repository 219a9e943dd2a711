import type { CoreMoveId } from '#content'

/** What simulated sellers say for a move. `{x}` is the topic in its author's words, `{fact}` a fact's own sentence. */
export const PHRASES_EN: Readonly<Partial<Record<CoreMoveId, readonly string[]>>> = {
  rapport: [
    'Good to meet you in person at last, thank you for having me.',
    'Thanks for fitting me in, I know what your mornings are like.',
    'How was your weekend? I heard it was finally dry.',
  ],
  purpose: [
    "I'm here because I'd like to understand how you work today.",
    'The reason for my visit is to see whether we can be of use to you.',
    'I wanted to talk with you about where we could help.',
  ],
  'meeting-value': [
    "By the end you'll know whether it is worth a second look.",
    'After a quarter of an hour you can tell whether it pays for you.',
  ],
  permission: ['Is it all right if I ask you a few questions first?', 'Would that be fine with you?'],
  'open-question': [
    'How do you go about {x} these days?',
    'Could you tell me a bit more about {x}?',
    'What is your view of {x}?',
  ],
  'closed-question': [
    'Is {x} still the same as last year?',
    'How many people have to do with {x}?',
    'Which day was it, about {x}?',
  ],
  'high-gain-question': [
    'What matters most to you when it comes to {x}, and why?',
    'If you had to rank it, where would {x} come?',
    'What would have to be true for you to be happy with {x}?',
  ],
  'imagine-question': [
    'Suppose {x} were no longer an issue, what would your week look like?',
    'Imagine {x} simply worked: what would you do with the time?',
  ],
  'situation-question': [
    'How is {x} set up at the moment?',
    'Who looks after {x} today?',
    'What are you using for {x} right now?',
  ],
  'problem-question': [
    'Where does {x} cause you the most trouble?',
    'What are you not happy with when it comes to {x}?',
    'What difficulties do you run into with {x}?',
  ],
  'implication-question': [
    'When that happens with {x}, what does it cost you?',
    'What does the trouble with {x} lead to further down the line?',
    'And what effect does {x} have on your people and your deadlines?',
  ],
  'need-payoff-question': [
    'If {x} were solved, what would that be worth to you?',
    'How would it help you if {x} no longer got in the way?',
    'What would it free up for you if we took care of {x}?',
  ],
  paraphrase: [
    'So, if I have understood you, {x} is what keeps coming back.',
    "In other words, it's {x} that you have to live with.",
  ],
  'reflect-feeling': [
    'That must have been really unpleasant for you, with {x}.',
    "I can see that {x} upset you, I'd feel the same.",
    'It sounds as if {x} has been worrying you.',
  ],
  clarify: [
    'When you say {x}, what exactly do you mean by that?',
    'Have I understood you correctly that this is about {x}?',
    'What is behind that worry about {x}?',
  ],
  feature: ['{fact}', 'One thing it has: {fact}'],
  advantage: ['{fact} That makes it quicker than what most people use.', 'It is easier to live with than the usual kind: {fact}'],
  benefit: [
    'For you that means {x} no longer costs you the time you told me about.',
    'So you, with {x}, would get back exactly what you said you are losing.',
  ],
  proof: ['Here is the evidence: {fact}', '{fact} I have the report with me, you can check it.'],
  'compare-fairly': [
    'Their product is a good one; the difference is in how we handle {x}.',
    'They are strong in many things, we differ in {x}.',
  ],
  acknowledge: [
    'You are right to ask about {x}.',
    "That's a fair concern, and many people raise it.",
    'I understand why {x} would make you hesitate.',
  ],
  'correct-misunderstanding': ['Actually, it works a little differently: {fact}', 'I see where that comes from; in fact {fact}'],
  'offset-drawback': [
    "You're right, that is a real drawback, {x} takes more at first; against that you save it again every month.",
    'It is true, {x} is not our strong side; what you get in return weighs more: {fact}',
  ],
  'defer-honestly': [
    "I don't know that yet; I'll find out and tell you by Thursday noon.",
    "I haven't got that figure here, I will send it tomorrow morning.",
  ],
  'invite-venting': [
    'Please tell me the whole story from the start, I am listening.',
    'Go on, tell me everything that happened, take your time.',
  ],
  apologise: ['I am truly sorry about that.', 'I apologise, that should never have happened to you.'],
  'own-it': ['This was our fault, and I will see it through myself.', 'We got that wrong, and I take responsibility for it.'],
  'offer-help': ['I want to put this right for you.', 'I will do all I can to help you with this.'],
  'propose-remedy': [
    'What I can do for you: {x}, this week.',
    'I suggest this: {x}. Would that put it right?',
    'We can offer you {x}.',
  ],
  recap: ['So, to sum up what we agreed: {x}, by Friday at ten.', 'Let me go through it once more: {x}, done by Friday.'],
  'follow-up': [
    "I'll call you on Monday at nine to check that everything is fine.",
    'On Friday I will ring you myself to see whether it worked.',
  ],
  'direct-close': ['Shall we do the contract, then?', 'Can I take your order today?'],
  'summary-close': [
    'You said it would save you time and trouble, and that the risk is small: shall I draw up the agreement?',
    'To put it together: fewer problems, one contact, a clear price. Shall we go ahead?',
  ],
  'trial-close': ['Does that answer your concern?', 'How does that sound to you so far?'],
  'next-step': [
    "Let's meet again on Wednesday at ten, together with your colleague.",
    "I suggest we sit down with your engineer on Tuesday at two o'clock.",
  ],
  'qualify-request': ['Before I name a price: what will you use it for, and how many do you need?'],
  'price-range': ['They start at 500 and go up to 2,500, depending on the model.'],
  argue: ["No, that's simply wrong.", 'That is not true, and you know it.'],
  'blame-buyer': [
    'You must have handled it wrongly, you should have read the manual.',
    "That's your own fault, you should have told us earlier.",
  ],
  excuse: [
    "We've been terribly busy, and that is the warehouse's job anyway.",
    "That's not my department, the forwarder messed it up.",
  ],
  'disparage-competitor': ['Their stuff is rubbish, honestly.', 'Those people have no idea what they are doing.'],
  pressure: ["If you don't sign today, don't blame me when the price goes up.", 'You have to decide right now, or it is gone.'],
  'dismiss-feeling': ["Calm down, it's not that bad.", "Don't make such a fuss about it."],
  overclaim: ['It never fails, guaranteed, it is the best in the whole world.'],
}

export const SMALL_EN: readonly string[] = ['Hm.', 'Okay.', 'Right, right.', 'Well, yes.', 'I see.', 'Sure.', 'Ah, good.']
export const GAMING_EN: readonly string[] = [
  'Situation question, problem question, implication question, need-payoff question.',
  'Need payoff benefit proof close implication feature advantage.',
  'I acknowledge, I clarify, I respond, I confirm. I use empathy and open questions.',
  'qwe asd zxc lkj poi mnb',
  'SPIN SPIN SPIN benefit benefit proof proof next step next step',
  'high-gain question imagine question paraphrase reflect feeling trial close',
]
