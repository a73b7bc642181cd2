import type { Guidance } from './guidance.ts';

export const guidance: Guidance = {
  need: {
    questions: [
      'Who has the problem, and who pays for it today?',
      'What do they do about it now, and what does that cost them?',
      'What does the result do that nothing else does? One thing is enough.',
      'Would somebody outside the project say so too?',
    ],
    example:
      'Harbour Membrane began with a ban: no ship may be washed at the quay of Vesterby, because flakes of copper paint end up in the basin. Ships sail with fouled hulls to a dock two days away. The partners did not write “innovative ceramic membrane”. They wrote that it cleans the washing water at the quay, so that a ship is washed while it unloads. The harbour master put her name to that sentence before there was a prototype.',
    start: {
      need: '… cannot …, because …. That costs them … a year.',
      alternatives: 'Today they …, which takes … and costs …. Others try …, but ….',
      uniqueValue: 'Unlike …, it …. That was shown by ….',
      summary: '… lets … do …, so that ….',
    },
    words: [
      ['Unique value', 'The one reason to choose it over what is used today.'],
      ['Alternative', 'What people do without it. To do nothing is one.'],
      [
        'Key exploitable result',
        'A result that the partners put first, for how new, how usable and how effective it is.',
      ],
    ],
  },
  users: {
    questions: [
      'Who has it in their hands, who decides to buy it, and who benefits? Often these are three.',
      'Who would take it first, although it is not perfect yet?',
      'Can you name five of them?',
      'Who loses something if it succeeds?',
    ],
    example:
      'At first the plan said “the shipping industry”. Then the filter maker counted: 31 ports on two seas forbid washing, and nine of them have a cleaning contractor. Those nine became the target group. Vesterby goes first, because it needs the berth. The divers who wash the hulls asked for a unit that fits on their barge. That changed the design in month 7, and not in month 30.',
    start: {
      targetGroups: '…, of which there are … in ….',
      users: '… work with it, … decide to buy it, and … benefit.',
      earlyAdopters: 'First …, because ….',
      market: 'About … a year, at … each. In … years, … of these.',
      competitors: '…, who are better at …, and ….',
      useModel: 'It reaches users as …. They give … for it.',
      timing: 'First use in …. That depends on ….',
    },
    words: [
      ['Target group', 'Those whom you set out to reach, and can count.'],
      ['Early adopter', 'Takes it before it has proved itself, because the need is pressing.'],
      ['Use model', 'In what form it reaches its users, and what they give for it.'],
    ],
  },
  ownership: {
    questions: [
      'Who contributed what to this result? Write it down while everybody remembers.',
      'Who must be able to use it later, and does ownership allow that?',
      'What stays secret, until when, and what is published?',
      'Who would copy it, and would you notice?',
    ],
    example:
      'University and filter maker had both worked on the coating, and nobody could say any more whose part was whose. They agreed to own it in halves, and that each may use it freely. The patent application for the module was filed before the doctoral thesis was handed in; the ageing data were published under CC BY a month later. The port owns nothing and asked for nothing: it uses the pilot free of charge for ten years, in writing.',
    start: {
      protectionUse:
        '… is protected by …, because …. That helps … to …. … stays secret until …, and … is published as ….',
    },
    words: [
      [
        'Joint ownership',
        'Several own one result. Where owners agree nothing else, Horizon Europe lets each of them grant non-exclusive licences to others, after 45 days’ notice to the other owners and for fair compensation.',
      ],
      ['Background', 'What a partner brought along, and others need.'],
      ['Access right', 'The right to use another partner’s background or results, for a named purpose.'],
    ],
  },
  routes: {
    questions: [
      'Which partner would take this route even without the others?',
      'What does the route ask for that nobody has begun?',
      'Whom do you have to tell, or to ask, before you take it?',
      'What becomes of the result if this route fails?',
    ],
    example:
      'Three routes stood in the plan: the maker sells modules, the university licenses the coating for drinking water, and the port brings the test method to a standards committee. Under “Licence” they read that the other owner is to be told 45 days ahead. The notice went out in May, the licence was signed in July. The standard took four years, and in the end it sold the most modules.',
    start: {
      'routeDetails/further-research/description': '… takes it further in …, with …, to find out ….',
      'routeDetails/product-or-process/description': '… makes it in …, and sells it to … from … on.',
      'routeDetails/service/description': '… offers … to …, at … each time.',
      'routeDetails/standardisation/description': '… brings … into … by ….',
      'routeDetails/licensing/description': 'A non-exclusive licence for … in …, to …, for ….',
      'routeDetails/assignment/description': '… passes its part to …, for …, because ….',
      'routeDetails/spin-off/description': '… found a company in …, which gets … and pays ….',
      'routeDetails/policy/description': '… shows … that …, in time for ….',
      'routeDetails/education/description': '… teaches it to … in …, from … on.',
      'routeDetails/social-innovation/description': '… introduce it together with …, for ….',
      'routeDetails/open-source/description': 'It is released under … at …. … looks after it.',
    },
    words: [
      ['Non-exclusive licence', 'The right to use it, beside others who have the same right.'],
      ['Notice', 'Telling the other owners, so many days before it happens.'],
      [
        'Valorisation channel',
        'By which way knowledge reaches those who use it: mobility, start-ups, standards, policy.',
      ],
    ],
  },
  roles: {
    questions: [
      'Who answers for the whole? Exactly one.',
      'What does each party want from it? Does anybody say “nothing”?',
      'Who is missing: an owner, somebody whose background it needs, a user, whoever maintains it?',
      'Who does what when nobody is paid by the project any more?',
    ],
    example:
      'In the first table three partners “support”. So each was asked for one verb. The maker builds and sells, the university tests and publishes, the port uses it and shows it to other ports. The technology park, which had been forgotten, was the only one that knew the cleaning contractors: it finds the buyers. The maker answers for the whole. One name, one telephone.',
    words: [
      ['RACI', 'Responsible does it, accountable answers for it, consulted is asked, informed is told.'],
      ['Accountable', 'Answers for the outcome. One party only, or nobody does.'],
      ['Field of use', 'The market or purpose for which a right holds.'],
    ],
  },
  steps: {
    questions: [
      'What is the very next thing, and who does it by when?',
      'How will somebody outside see that a step succeeded?',
      'Which step do all others wait for?',
      'Which steps lie after the end of the project, and who pays for those?',
    ],
    example:
      '“Commercialise” was one step of 24 months. They divided it until each piece suited one partner and had one sign: leave from the water authority (a letter), the first paid washing (an invoice), a second port (a contract). The authority takes longest, so that step moved to the front. Two steps lie after the end of the project. The maker pays for them, and the plan says so.',
    words: [
      ['Evidence', 'What you can show to somebody who was not there.'],
      ['Milestone', 'A day on which all can see whether something was reached.'],
      ['Impact', 'What changes in the wider world because users do something differently.'],
    ],
  },
  'joint-exploitation': {
    questions: [
      'Could one owner alone reach the users?',
      'Who would lose if another sold it cheaper?',
      'Does anybody need what another brought along?',
      'What does each want most, and do two of these wishes exclude each other?',
    ],
    example:
      'The university wanted to publish, the maker to sell, the port to use it. None of that excludes the rest, so they founded no company. They chose separate fields of use: the port free of charge, ships through the maker, drinking water through the university, and 4\u00a0% of the maker’s sales for the laboratory. It took two meetings, the second of which was about the 4\u00a0%.',
    start: {
      'jointExploitation/reason':
        '… alone could not …, and … could not …. What … wants most does not exclude what … wants.',
      'jointExploitation/how': '… uses it for …, … for …. Whoever sells …, pays … to ….',
    },
    words: [
      ['Core interest', 'What a partner does not give up for a joint solution.'],
      ['Separate fields of use', 'Each owner has markets or purposes of its own.'],
      ['Licence pool', 'Owners put their rights together and license them as one.'],
    ],
  },
  sharing: {
    questions: [
      'What did each give that the result could not do without?',
      'Who advances costs and carries risks, and when are they paid back?',
      'Would it still be fair with ten times the income? And with none?',
      'Does whoever contributes and owns nothing get something too?',
    ],
    example:
      'First the maker gets back what the filing cost, then the inventors are paid by the rules of their employers, and what is left goes in halves. They tried that with €\u00a05,000 and with €\u00a05 million before they agreed. With 5,000, nothing was left for the port, so it gets free washings instead of money. Nobody has asked to change the rule since.',
    start: {
      'sharing/reason': '… gave …, and … gave …. Without either there would be no ….',
      'sharing/fairness':
        'Whoever advanced … has it back first. …, who own nothing, get …. We look at the rule again when ….',
    },
    words: [
      ['Waterfall', 'Costs are paid back first, then inventors are paid, then the owners.'],
      ['Inventors’ share', 'What employees are due for their invention, by law or by the rules of their employer.'],
      ['In kind', 'What is given and is no money: staff, machines, access.'],
    ],
  },
  funding: {
    questions: [
      'Which step stands still without money, and how much exactly?',
      'Which call comes next, and who has to apply by when?',
      'Who pays between the application and the grant?',
      'Would a customer pay for it already?',
    ],
    example:
      'The steps cost €\u00a0640,000, of which 410,000 were in the project. For the rest they looked for three sums, and not for “an investor”: 90,000 for the approval tests from a regional prototype fund, 80,000 for the second unit as a loan, secured by the contract with the port, and 60,000 from sales. The fund had a last day in March. It had stood in the plan since October, so the letter of the port was there in time.',
    words: [
      ['Prototype funding', 'Money to show that it works outside the laboratory.'],
      ['Deployment funding', 'Money to bring what works into use on a larger scale.'],
      ['Own funds', 'What a partner pays itself. It says how much the partner believes in it.'],
    ],
  },
  risks: {
    questions: [
      'What has stopped similar results?',
      'What must stay true of law, price and people for it to be used?',
      'What is the first sign that a risk comes true, and who sees it?',
      'What can be done now, at little cost?',
    ],
    example:
      'The greatest risk was not the membrane but the sludge: as hazardous waste it would double the price of a washing. The port asked the authority in month 4. The answer was: hazardous, unless it is dried. A small dryer went into the design, and the risk was gone. Another one was the only engineer who knew the coating. She has a second beside her now.',
    start: {
      barriers: '… keeps … from …. That changes when …. … keeps an eye on it.',
      sustainability: 'After the project … keeps …. It is paid from …. The data stay with ….',
    },
    words: [
      ['Risk', 'May come or not. Partners can do something about it.'],
      ['Barrier', 'Is there already. Partners alone cannot take it away, but can know when it moves.'],
      ['Mitigation', 'What makes a risk less likely, or less bad.'],
    ],
  },
  contacts: {
    questions: [
      'Who will still be there in three years? The address of a desk outlives that of a person.',
      'Who knows the technique, and who may sign? Often these are two.',
      'Did the person agree to being listed?',
      'Who asks once a year whether the list is right?',
    ],
    example:
      'Three years after the project a shipyard wrote to the professor whose name stood on the paper. She had moved. But the plan also named the transfer office, and the office knew that the maker sells. The answer took one day. The list was right because the coordinator asks each January, and each contact shows the day on which it was last confirmed.',
    words: [
      ['Contact point', 'A person or a desk that answers.'],
      ['Transfer office', 'Looks after contracts, protection and licences for a research organisation.'],
    ],
  },
  review: {
    questions: [
      'What would make you change this plan, and who would notice?',
      'Can each party say yes to exactly this text?',
      'What is the next occasion: a project meeting, a filing date, an application?',
      'Who keeps the plan when the project has ended?',
    ],
    example:
      'They looked at the plan twice a year, before the project meeting, and wrote down one sentence each time. At the third review they dropped the spin-off, because nobody wanted to leave a job for it. That took ten minutes, since the reasons stood in the plan. A year after the end the maker had sold eleven units, so nothing had to be offered. The university listed the coating on the Horizon Results Platform all the same, and found two licensees there.',
    start: {
      'resultsPlatform/teaser': 'It lets … do … without …. We look for ….',
    },
    words: [
      [
        'Horizon Results Platform',
        'The Commission’s site on which owners present results to those who could use, license or fund them.',
      ],
      [
        'Duty to exploit',
        'Under Horizon Europe, owners do their best for up to four years after the end to use a result or to have it used. What is not used after one year is offered on the platform, unless the granting authority agrees otherwise.',
      ],
    ],
  },
};
