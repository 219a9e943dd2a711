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
    'How many people have to do with {x}?',
    'Is {x} still the way it was last year?',
    'When was that exactly, {x}?',
    'What is the number for {x}?',
    'Do you look after {x} yourself?',
    'Which of your sites has to do with {x}?',
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
    'How often does {x} come up in a normal month?',
    'Since when have you handled {x} this way?',
  ],
  'problem-question': [
    'Where does {x} cause you the most trouble?',
    'What are you not happy with when it comes to {x}?',
    'What difficulties do you run into with {x}?',
    'How often does {x} go wrong on you?',
    'What is the most annoying thing about {x} for you?',
  ],
  'implication-question': [
    'And when {x} goes wrong, what does that cost you?',
    'What does the trouble with {x} lead to further down the line?',
    'What effect does {x} have on your people and your deadlines?',
    'What happens to your customers when {x} plays up again?',
    'How much money do you lose through {x} in a month?',
  ],
  'need-payoff-question': [
    'If {x} were solved, what would that be worth to you?',
    'How would it help you if {x} no longer got in the way?',
    'What would it free up for you if {x} simply worked?',
    'What could you do with the time if you no longer had to worry about {x}?',
    'How useful would it be for you to have {x} under control?',
  ],
  paraphrase: [
    'So, if I have understood you right, {x} is what keeps coming back.',
    "In other words, it's {x} that you have to live with.",
    'What I hear is that {x} is the real trouble here.',
    'So what it comes down to for you is {x}.',
  ],
  'reflect-feeling': [
    'That must have been really unpleasant for you.',
    "I can hear how angry you are, and I'd be too.",
    'That sounds really frustrating, after all you had done.',
    'You must have felt let down there.',
    'I can imagine how worried you have been.',
  ],
  clarify: [
    'When you say {x}, what exactly do you mean by that?',
    'Have I understood you correctly that you mean {x}?',
    'Could you help me understand what is behind that, about {x}?',
    'What do you mean exactly, with {x}?',
  ],
  feature: ['{fact}', 'One thing it has: {fact}'],
  advantage: ['{fact} That makes it quicker than what most people use.', 'It is easier to live with than the usual kind: {fact}'],
  benefit: [
    'For you that means {x} no longer costs you the time you told me about.',
    'So with {x} you would get back exactly what you said you are losing.',
    'That way you no longer have the trouble with {x} that you described.',
    'Which means for you, fewer nights with {x} on your mind.',
  ],
  proof: [
    'Here is the evidence: {fact}',
    '{fact} I have the report with me, you can check the figures.',
    "You don't have to take my word for it: {fact}",
    "We measured it, and it's in writing: {fact}",
    'I brought something along that you can look at yourself: {fact}',
    'Somebody else stood where you stand now. {fact}',
    'This is what came out elsewhere: {fact} You may ask them.',
  ],
  'compare-fairly': [
    'Their product is a good one; the difference is in how we handle {x}.',
    'They are strong in many things, we differ in {x}.',
  ],
  acknowledge: [
    'You are right to ask about {x}.',
    "That's a fair concern, and many people raise it.",
    'I understand why {x} would make you hesitate.',
    "It makes sense that you're careful about {x}.",
    'Fair point, I would ask the same in your place.',
  ],
  'correct-misunderstanding': [
    'Actually, it works a little differently: {fact}',
    'I see where that comes from; in fact {fact}',
    "That's a common impression, but in fact it is this way: {fact}",
    'I can see why one would think so. It has changed since: {fact}',
    'Let me put that right, because it matters to me too: {fact}',
    'It used to be like that. Today it is different: {fact}',
    "You couldn't know that, I should have said it sooner: {fact}",
  ],
  'offset-drawback': [
    "You're right, that is a real drawback, {x} takes more at first; against that, you save it again every month.",
    'It is true, {x} is not our strong side; what you get in return weighs more: {fact}',
    "I won't deny it, {x} is a weak point of ours; on the other hand {fact}",
    'Yes, {x} is a drawback, I have nothing to add to that. What stands against it is this: {fact}',
    "You've put your finger on it: {x}. If you weigh it against the rest, though: {fact}",
    'With {x} we are not the best, I admit that freely, but look at the other side of the scales: {fact}',
  ],
  'defer-honestly': [
    "I don't know that yet; I'll find out and tell you by Thursday noon.",
    "I haven't got that figure here, I will send it tomorrow morning.",
  ],
  'invite-venting': [
    'Please tell me the whole story from the start, I am listening.',
    'Go on, tell me everything that happened, take your time.',
    'I want to hear all of it, please, from the beginning.',
  ],
  apologise: [
    'I am truly sorry about that.',
    'I apologise, that should never have happened to you.',
    "I'm so sorry you had to go through that.",
    'Please accept my apologies for this.',
  ],
  'own-it': [
    'This was our fault, and I will see it through myself.',
    'We got that wrong, and I take responsibility for it.',
    "That mistake is ours, and I'm the one who will put it right.",
    "We let you down, no excuses, and I'll stay on it until it is done.",
  ],
  'offer-help': [
    'I want to put this right for you.',
    'I will do all I can to help you with this.',
    "I'm going to help you sort this out.",
  ],
  'propose-remedy': [
    'Here is what I can do for you: {remedy}',
    "I'd like to offer you this: {remedy}",
    'My suggestion to put it right: {remedy} Shall we do it like that?',
    "We could do one of two things, and the first I'd propose is this: {remedy}",
    'Let me arrange this for you today: {remedy}',
  ],
  recap: [
    'So, to sum up what we have agreed: {remedy} I note that down for Friday at ten.',
    'Let me go through it once more, so that we both have it: {remedy} All done by Friday.',
    "To confirm what we said: {remedy} You'll have it in writing within the hour.",
    'So we have agreed on this: {remedy}',
  ],
  'follow-up': [
    "I'll call you on Monday at nine to check that everything is fine.",
    'On Friday I will ring you myself to see whether it worked.',
    "I'll get back to you on Tuesday morning and ask whether it all went well.",
    "Next Thursday I'll phone you again to make sure it holds.",
  ],
  'direct-close': ['Shall we do the contract, then?', 'Can I take your order today?'],
  'summary-close': [
    'You said it would save you time and trouble, and that the risk is small: shall I draw up the agreement?',
    'To put it together: fewer problems, one contact, a clear price. Shall we go ahead?',
    'So you get your time back, you have it in writing, and one person answers for it: shall we do it?',
    'The start is short, the price is fixed and you can see it in your own figures, all of which you wanted. Shall I write it up?',
    'You liked that it is quick, that it is on paper and that one of us stays at your side. Then shall we make it official?',
  ],
  'trial-close': [
    'Does that answer your concern?',
    'Is there still anything in the way?',
    'Would that settle it for you?',
    'How does that sound to you so far?',
  ],
  'next-step': [
    "Let's meet again on Wednesday at ten, together with your colleague.",
    "I suggest we sit down with your engineer on Tuesday at two o'clock.",
    "I'll send you the appointment for Thursday at nine, with the three of us at the table.",
    'Could we fix Monday at eleven for the next meeting, at your place?',
    "Then I'll come by on Friday at eight and we look at it on the spot.",
  ],
  'qualify-request': [
    'Before I name a price: what will you use it for, and how many do you need?',
    'So that I name the right price: is it for your own use or for resale, and which size do you have in mind?',
    'That I can answer you better if I know what it is for. What do you want to do with it?',
  ],
  'ask-budget': [
    'What budget have you set aside for it?',
    'How much were you planning to spend on it?',
    'Is there a sum that has been approved for this?',
    'What did you think it might cost, roughly?',
  ],
  'price-range': [
    'The price depends on what you need: {fact}',
    'Here is the range, so you have a number: {fact}',
    'Roughly, it goes like this: {fact}',
  ],
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

export const STEPS_EN: readonly string[] = [
  'To sum up, so that nothing gets lost: I send you the papers today, your people have read them by Wednesday, and we sign on Friday at ten.',
  "So we've agreed on three steps: I mail the contract now, you pass it on today, and on Friday at ten we both sign.",
  'Let me put down what we said: papers today, questions by Wednesday noon, signature on Friday at ten.',
  'To sum it up once more: today you forward my mail, on Wednesday I ring your colleagues, on Friday we start.',
]

export const VAGUE_EN: readonly string[] = [
  'It has been proven many times, we have the evidence for it.',
  'All our customers confirm that it works, there are studies about it.',
  'You can see from our brochure that it does what I say.',
  'Independent tests have shown it again and again, believe me.',
  'There are test reports on that, I can show you one.',
  'Another customer has had it for a while, you can ring them.',
]

export const SMALL_EN: readonly string[] = ['Hm.', 'Okay.', 'Right, right.', 'Well, yes.', 'I see.', 'Sure.', 'Ah, good.']
export const GAMING_EN: readonly string[] = [
  'Situation question, problem question, implication question, need-payoff question.',
  'Need payoff benefit proof close implication feature advantage.',
  'I acknowledge, I clarify, I respond, I confirm. I use empathy and open questions.',
  'qwe asd zxc lkj poi mnb',
  'SPIN SPIN SPIN benefit benefit proof proof next step next step',
  'high-gain question imagine question paraphrase reflect feeling trial close',
]
