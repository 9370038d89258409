import ClaimsetCore

// Data table: words that tell of the same kind of event or state, so that "the bridge collapsed"
// and "the collapse of the bridge" can be held against each other.
//
// One family a line: its name, what is special about it in brackets, the words that say it, and
// after a bar the words that say the opposite. A word is a lemma; two or more are a verb with its
// particle, object, preposition or complement: "go off", "lose life", "come into service".
//
// once: happens to a thing one time, so two dates exclude each other ("was completed in")
// grows: its counts are brought up to date as news comes in ("people died")
// maker: one doer excludes another ("was designed by")
// measure: what counts is the amount ("cost £4m")
// roles: who does it to whom matters ("A beat B")

extension FamilyTable {
  static let text = """
    die [once grows]: die, drown, perish, kill, lose life, claim life, death, fatality, death toll, toll, cost life, lose resident, bury alive, burn to death, choke, suffocate, freeze to death, crush, electrocute, killing, be dead, be kill, perish in, succumb, find dead, be found dead, pronounce dead, lie dead, shoot dead, stab to death, beat to death, shoot to death, starve to death, bleed to death | survive, escape alive, be alive, escape unhurt, escape unharmed, live to tell
    injure [grows]: injure, hurt, wound, injury, casualty, injured, hospitalise, hospitalize, treat for injury, maim, break leg, break arm, break wrist, break bone, bruise, break rib, break ankle, suffer injury, suffer burn | unhurt, unharmed, uninjured, unscathed
    miss [grows]: missing, be miss, unaccounted, unaccounted for, go missing | account for, be found alive
    sick [grows]: infect, fall ill, become ill, be taken ill, take ill, sicken, contract, catch disease, catch virus, infection, case, ill, poison
    evacuate [grows]: evacuate, move out, bring out, take to safety, lead to safety, evacuation, rescue, save, lift from, pull from, carry to safety
    displace [grows]: displace, make homeless, drive out, homeless, lose home
    damage [grows]: damage, ruin, wreck, flood, destroy, inundate, devastate, gut, spoil, burn down, demolish, swamp, level, raze, sweep away, wash away, smash, smash to piece, shatter, crack | spare, be left standing, leave stand, survive, intact, unscathed, undamaged, escape damage, unharmed, still standing, untouched, unbroken
    sound: sound, go off, ring, blare, wail, make sound, make noise, activate | silent, stay silent, remain silent, fall silent, fail, mute
    work: work, function, operate properly, record, be on, operate, switch on, turn on, in operation | fail, malfunction, break down, be out of order, not work, broken, turn off, switch off, out of use, out of order, out of action, be out of use, be out of order
    breach [once]: breach, give way, burst, collapse, break, rupture, cave in, break through, come through, fall down, fall in, come down, crumble | hold, stand firm, stay intact, remain intact, withstand, hold firm, hold out
    sink [once]: sink, go down, founder, capsize, sinking, go under | stay afloat, remain afloat, afloat
    crash [once]: crash, collide, collision, hit, strike, run aground, derail, derailment, smash into
    ignite [once]: catch fire, break out, ignite, start fire, fire break out, blaze break out, fire start, blaze start
    extinguish [once]: extinguish, put out, bring under control, douse
    explode [once]: explode, explosion, blow up, detonate, blast
    open [once]: open, inaugurate, opening, unveil, come into service, enter service, come into use, begin service, start running, begin operation, welcome passenger, open door, enter operation, begin operate, begin run, start service, run train, run first train, carry first passenger, go into service, go into traffic, be start carry, be in use, open to public | close, shut, shut down, remain shut, remain closed, be closed, closure, close door, close down, unopened, cease operation, shut door, shut for good, go out of business, go bankrupt, cease trading, close for good
    reopen [once]: reopen, reopening, resume service
    complete [once]: complete, finish, completion, hand over, be ready, completed
    build [once maker]: build, construct, put up, construction, erect, builder, be make, create, cast, date from, bear date, launch, date to, date back to
    start [once]: start, begin, commence, origin, break out, originate, get under way, kick off, set off
    end [once]: end, finish, conclude, come to end, be over, stop, cease, come to halt, halt
    design [once maker]: design, draw up, designer, architect, conceive, plan out, devise, engineer
    found [once maker]: found, establish, set up, create, founder, foundation, form, co-found
    invent [once maker]: invent, inventor, devise, pioneer, patent
    discover [once maker]: discover, discovery, find, come across, stumble on, stumble upon, unearth, spot, locate, recover, turn up, dig up, come to light, be found, appear, retrieve, bring to light | lose trace, never be found, never recover
    write [once maker]: write book, write letter, author, pen, compose, author of
    paint [once maker]: paint, sculpt, painter, carve
    direct [maker]: direct, director
    lead [maker]: lead, head, run, be in charge, be in charge of, chair, command, leader, captain, head up, manage, oversee, chief
    win [once roles]: win, triumph, victory, take title, winner, defeat, beat, champion | lose, lose to, be beaten, defeat by
    buy [once roles]: buy, purchase, acquire, take over, purchase of, acquisition | sell, sale
    steal [once]: steal, take, theft, snatch, rob, make off with, disappear, vanish, go missing, be miss, walk out with, loss, robbery, burglary, raid, heist
    return [once]: return, give back, hand back, come back, go back, restore
    arrest [once]: arrest, detain, take into custody, custody, apprehend | release, free, set free
    charge: charge, indict, accuse
    convict [once]: convict, find guilty, guilty, plead guilty | acquit, clear, find not guilty, not guilty, innocent, exonerate
    born [once]: bear, birth, be born
    marry [once]: marry, wed, wedding, marriage, be widow, be wife, be husband, be widower, be spouse | divorce
    cut-ribbon [once maker]: cut ribbon, snip ribbon, open officially
    oxygen: use oxygen, carry oxygen, breathe oxygen, be on oxygen | climb without oxygen, do without oxygen
    resign [once]: resign, step down, leave post, quit, stand down, leave office, leave job, resignation, retire, give up post, depart | remain in post, stay in post, stay on, remain in office, keep job, stay in job
    dismiss [once]: dismiss, fire, sack, lay off, make redundant, lose job, redundancy, redundant, job loss, lay-off | keep on, retain
    appoint [once]: appoint, name, become, take over as, take office, elect, promote
    hire: hire, recruit, employ, take on
    warn: warn, alert, notify, inform, tell, write to, raise alarm, warning, alarm, advise, caution, tip off, send warning, draw attention, raise concern, write, report to, give warning, sound alarm, complain, complain to, complain about, raise concern with, point out, mention to, telephone, call, ring up
    answer: answer, reply, respond, response, reply to, respond to, send reply, answer to | ignore, go unanswered, unanswered
    agree [roles]: agree, accept, approve, back, endorse, support, consent, vote for, approval, give go-ahead, authorise, authorize | refuse, reject, oppose, turn down, decline, vote against, block, veto, rejection
    sign [once]: sign, ratify, conclude treaty
    consult: consult, ask, consultation, hold meeting
    inspect: inspect, take sample, sample, analyse, check, examine, inspection, survey, test, audit, look over, service, maintain
    investigate: investigate, inquiry, probe, look into, investigation
    pay [roles]: pay, compensate, compensation, payout, settle with
    fund: fund, finance, pay for, foot bill, bankroll, subsidise
    admit: admit, acknowledge, concede, confess, own up | deny, dispute, reject
    blame: blame, cause, be responsible, responsible, lead to, result in, be due to, be caused by, be started by, be sparked by, trigger, spark, set off, bring about, stem from
    know [roles]: know, aware, be aware, know of, learn of | unaware, ignorant, no idea
    see [roles]: see, witness, notice, watch
    contain [roles]: contain, hold, include, have, comprise, consist of, be made of
    rain: rain, fall, rainfall, record
    restore [once]: restore, come back, repair, be repaired, fix, mend, reconnect, repaired
    lose-power [once]: lose power, go dark, power fail, electricity fail, power be lost, power go, lose electricity, blackout, outage, power cut, go out, light go out, be cut off | shine, be lit, stay on, lit, be on, still burn
    climb-on: climb, ascend | climb down, descend
    arrive [once]: arrive, reach, get to, land, dock, arrival, come to
    depart [once]: leave, depart, set out, set sail, sail, set off, departure
    abroad: be out of, be outside, be outside of, travel outside, travel outside of, leave country, travel abroad, go abroad, be abroad, fly to, visit, set foot outside
    visit: visit, tour, travel to, go to, fly to, come to see, trip | 
    attend: attend, be present, turn up, take part, participate, present, be there | absent, miss, stay away
    duty: duty, on duty, be on duty, on watch, at post, at wheel, on bridge, in charge | off duty, be off duty, off watch
    sleep: asleep, sleep, doze | awake
    drink: drunk, drink, intoxicated | sober
    ban: ban, prohibit, forbid, outlaw, illegal, bar, prohibition | allow, permit, legal, lawful, legalise, legalize
    safe: safe, be safe, pass safety, harmless, fit | unsafe, dangerous, hazardous, toxic, poisonous, contaminated, harmful, polluted
    insure: insured, insure, cover by insurance | uninsured
    lock: lock, locked, bolt | unlocked, unlock, open
    own [maker]: own, belong to, possess, owner, be property, property of
    live: live, reside, inhabit, home to, population, inhabitant, resident
    cost [measure]: cost, price, budget, bill, come to, be worth, worth, total cost, price tag, value, cost of, cost at, set back, be valued, estimate, put at
    spend [measure]: spend, invest, expenditure, spending, investment
    raise-money [measure]: raise, donate, donation, collect
    earn [measure]: earn, wage, salary, pay, revenue, turnover, profit, income, make profit, sell ticket
    borrow [measure]: borrow, owe, debt, loan
    length [measure]: long, length, run for, stretch, extend, stretch for, extend for, be long
    height [measure]: tall, high, height, stand, elevation, rise to, altitude, tower
    level [measure]: peak, reach, level, crest, rise, stand at, depth, deep
    width [measure]: wide, width, broad
    weight [measure]: weigh, weight, heavy
    area [measure]: area, cover, span, size
    speed [measure]: speed, travel at, fast, reach speed, run at
    duration [measure]: last, take, duration, go on for, continue for
    capacity [measure]: seat, hold up to, capacity, accommodate, room for, carry up to
    ridership [measure]: carry, use, ridership, visitor, attract, draw, attendance
    employment [measure]: employ, workforce, staff, worker, job
    membership [measure]: member, membership
    count-have [measure]: have, boast, feature, number, comprise, consist of, include
    age [measure]: aged, old, age, be old
    distance [measure]: away, distance, lie from
    temperature [measure]: temperature, degree
    vote [measure]: vote, poll, turnout, vote share
    production [measure]: produce, output, make, manufacture, generate, yield, production
    rise [roles]: rise, increase, grow, climb, go up, surge, soar, growth, jump, double, up | fall, decrease, drop, decline, go down, shrink, plunge, decline in, down, halve
    succeed: succeed, success, successful, pass, manage | fail, failure, unsuccessful, flop
    true: true, correct, accurate, real, genuine, authentic, right | false, untrue, wrong, fake, forged, forgery, incorrect, myth, baseless, inaccurate, counterfeit
    attack: attack, open fire, assault, raid, invade, shoot, stab, bomb
    escape: escape, flee, get away, break out of, defect, run away, run off, drive off, walk away, make getaway | be caught, be captured, recapture
    vaccinate [grows]: vaccinate, vaccination, inoculate, immunise, jab
    recover-health: recover, be cured, get well, pull through, make recovery | relapse
    cancel [once]: cancel, call off, abandon, scrap, shelve, axe, drop plan, cancellation | go ahead, proceed, take place, hold
    move [once]: move to, relocate, transfer, move
    teach: teach, educate, study, attend school
    meet: meet, dine with, dine, have dinner with, talk to, speak to, have lunch with, speak with, talk with, encounter, sit down with, meeting
    enter [once]: enter, get in, get into, break in, come in, climb in, gain entry, break into, force way into, force door, get inside
    cover-distance [measure]: run, run for, cover, do, travel, drive, sail, walk, fly
    pick-lock: pick, pick lock, force, prise open
    sail [once]: set sail, leave port, cast off, depart port
    serve [roles]: serve, call at, stop at
    launch-boat: launch, lower, put into water, get away, float off, lower into water, put to sea, launch boat | seize, jam, stick, be stuck, fail to lower
    carry-people [measure]: carry, have on board, be on board, be aboard, have aboard, transport, hold, take on
    origin [once]: begin, start, originate, break out, origin, source, outbreak, ignite
    alarm [once]: raise alarm, sound alarm, give alarm, call for help, send distress, distress call, mayday, dial, call emergency, alert, first alarm, alarm
    stay: stay, remain at post, remain, stay aboard, remain at post, stay on board, stay behind, stay put, remain aboard, remain on board, remain at, stand by, stay at post | leave, abandon, abandon ship, leave ship, flee, get off, get into boat, get into lifeboat, depart, walk out, go ashore, desert, jump
    leak: leak, escape, spill, seep, pour out, gush, discharge, oil spill, spill into, leak into, release, slick, spillage | be contained, contain, be sealed, hold
    pass-test: pass inspection, pass test, pass, clear inspection, be certified, certify, be approved, satisfy, meet standard | fail inspection, fail test, fail, not take place, be found wanting, breach rule, fall short
    take-place: take place, happen, occur, be held, go ahead, be conducted, carry out, be carried out, hold | be cancelled, cancel, be called off, be postponed, be scrapped, not take place, be abandoned
    shut-door: shut, close, be shut, be closed, lock, be locked, seal | wedge open, prop open, be open, stand open, leave open, hang open, be unlocked, leave unlocked, keep open
    settle: compensate, pay compensation, pay damages, settle, award damages, agree to pay
    suspend: suspend, halt, stop, ground, withdraw from service, interrupt, take out of service | resume, restart, restore service, start again, carry on, continue
    tow: tow, scrap, break up, dismantle, salvage, raise wreck
    come-from: come from, originate in, originate from, stem from, derive from, be from, spread from
    leave-job [once]: resign, step down, leave post, quit, stand down, leave office, leave job, resignation, give up post, dismiss, sack, be sacked, be dismissed, fire, remove from post, be removed
    left-alone: leave alone, leave by himself, leave by herself, abandon
    maintain: maintain, service, keep in repair, look after, overhaul, repair | neglect, let rot, leave to rot, allow to decay, fall into disrepair
    train: train, drill, instruct, qualify, hold licence, hold license, be licensed, be trained | untrained, unqualified, unlicensed, inexperienced
    equip: equip, fit, have, carry, wear, bring, be fitted with, be equipped | lack, be without, do without, go without, want, leave behind
    weather: storm, snow, blow, rain, fog, be stormy, bad weather, blizzard, gale | fine, clear, calm, be fine, be clear, clear sky, sunny, still
    turn-back: turn back, fall short, turn round, turn around, retreat | push on, press on, keep going
    summit [once maker]: reach summit, reach top, stand on summit, conquer, summit, top out, make summit, set foot on summit, make it to top, get to top, get to summit, stand on top, arrive at top, arrive at summit, be on top, climb to top, arrive on summit, scale | fail to summit
    fall-accident [once]: fall, slip, plunge, tumble, lose footing, drop
    avalanche [once]: avalanche, bury, sweep away, engulf, be caught
    search: search, look for, hunt, comb, scour
    invite: invite, ask, welcome
    permit: permit, licence, permission, obtain permit, have permission, allow | refuse permission, deny permit, without permit, illegal
    vote-pass [once]: pass law, pass bill, approve bill, adopt, enact | reject bill, vote down, defeat bill, repeal, block
    elect [once]: elect, vote in, win election, win seat | lose election, lose seat, be voted out
    protest: protest, demonstrate, march, strike, walk out, go on strike
    strike-end: end strike, call off strike, return to work
    withdraw [once]: withdraw, recall, pull, take off market, discontinue, retire
    file: file, sue, take to court, bring case, lodge complaint, bring charge | drop case, drop charge, withdraw complaint, drop
    contaminate: contaminate, pollute, poison, taint, be polluted, exceed limit, be contaminated | clean, safe, pure, within limit, meet standard, be clean
    drinkable: drink, be safe to drink, drinkable
    extinct: extinct, die out, disappear, vanish | survive, thrive, still exist, persist, recover
    breed: breed, nest, hatch, reproduce
    infect-first [once]: first case, be diagnosed, diagnose, be reported, fall ill, first fall ill
    test-positive: test positive, be positive, carry virus, be infected | test negative, be negative, be clear
    quarantine: quarantine, isolate, lock down, seal off | lift, lift lockdown, be released
    profit: make profit, profit, earn profit, be profitable, be in black | make loss, lose money, loss, be in red, be unprofitable, go bankrupt, be insolvent
    grow-business [roles]: expand, grow, take on, hire, create job | shrink, cut job, lay off, shed, close
    promise: promise, pledge, vow, guarantee, undertake | break promise, go back on, renege
    offer-price [measure]: offer, bid, propose, put forward
    sell-for [measure]: sell for, fetch, go for, sell, auction
    fine-pay [measure]: fine, fin, penalty, penalize, penalise, be fined, fine of
    sentence-once [once measure]: sentence, jail
    sentence-for [measure]: sentence, jail, be given, jail for, receive sentence, get sentence, imprison, serve
    own-share [measure]: own, hold stake, stake, hold share
    attend-size [measure]: attend, draw, turn out, crowd, gather, turnout
    score [measure]: score, beat by, win by
    study-at: study at, graduate, attend, educate, go to university
    named-after: name after, call after, be named for, take name from
    receive [once]: receive, obtain, be given, be sent | never receive, not receive, be refused
    read-report: read, see report, study report, be shown, be told | never see, never read
    install: install, fit, put in, put up, set up, mount | remove, take out, take down, dismantle, never install, be missing
    repair: repair, mend, fix, replace, patch, put right | leave broken, not repair, be broken
    lock-gate: lock gate, chain, padlock, bar, block exit, be locked, blocked | unlock, open gate, be open
    fuel: refuel, fill, run out of fuel, have fuel
    wear-helmet: wear, wear helmet, wear belt | without helmet, bareheaded
    weigh-load [measure]: weigh, carry load, load
    sabotage: sabotage, arson, set fire, start deliberately, deliberate, torch | accident, accidental, by accident
    suicide: kill himself, take own life, suicide | murder, kill, homicide
    guilty: guilty, responsible, to blame, at fault, culpable | blameless, innocent, exclude, rule out, not to blame, be exonerated
    resolve: resolve, solve, settle dispute
    insured-for [measure]: insure for, be insured for
    rent [measure]: rent, charge rent
    fare [measure]: fare, ticket cost, ticket
    win-prize [once]: win, be awarded, receive prize, take prize, award
    break-record [once]: break record, set record, beat record
    declare-dead [once]: declare dead, presume dead, certify dead
    award [roles]: award, give medal, give prize, award medal, award prize, confer, decorate, honour, honor, present with | deny medal, deny prize
    execute [once]: execute, hang, behead, put to death, execution, guillotine
    seize [once]: seize, capture, occupy, storm, take, take over, take control of, overrun, conquer | hand back, surrender
    abolish [once]: abolish, repeal, do away with, scrap, end, phase out, outlaw | introduce, bring in, reintroduce
    demolish [once]: demolish, pull down, tear down, knock down, raze, bulldoze | rebuild
    burn-down [once]: burn down, burn to ground, be gutted
    bury [once]: bury, inter, burial, funeral, lay to rest, cremate
    heat: heat, warm, heating | unheated
    draw-down [measure]: lower, bring down, draw down, lower by
    govern [maker]: govern, governor, be governor, rule, warden
    turn-away: turn away, refuse entry, send back, send away, deny entry, bar from | admit, let in, allow in, be let in
    imprison: imprison, jail, lock up, incarcerate, intern, put in prison | free, release
    watch-over: watch over, keep watch over, keep guard
    last-heard [once]: hear last
    break-ground [once]: break ground, start construction, begin construction, begin work, start work, construction begin, work begin, work start, construction start
    publish [once]: publish, appear, come out, release, publication
    premiere [once]: premiere, be first performed
    conscript: conscript, draft, call up, serve in army
    desert: desert, go absent, mutiny
    adopt-child [once]: adopt
    emigrate [once]: emigrate, immigrate, migrate, settle in
    graduate [once]: graduate, take degree, finish degree, earn degree
    study: study, read, attend university, go to college, attend school
    smoke: smoke, tobacco | non-smoker
    vaccinate-all: be vaccinated
    export [measure]: export, ship, sell abroad
    import [measure]: import, bring in from
    mine [measure]: mine, extract, dig
    grow-crop [measure]: grow, harvest, cultivate, plant
    tax [measure]: tax, levy, duty
    lend [measure]: lend, loan
    lay-track [measure]: lay track, lay rail
    fly-first [once]: fly first
    lift-off [once]: lift off, take off
    touch-down [once]: touch down, splash down
    name-heir [maker]: succeed, follow as, replace
    sign-up [measure]: sign up, enrol, enroll, register, enlist
    vanish [once]: vanish, disappear, go missing, disappearance, lose trace
    rescue-find [once]: rescue, pick up, be rescued
    celebrate: celebrate, mark, commemorate
    censor: censor, open letter, read letter, intercept | uncensored
    fight: fight, brawl, fight with, be in fight
    visit-allow: receive visitor, receive visit
    """
}

/// The families of words, by word.
struct FamilyTable: Sendable {
  /// What is special about a family.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: Int
    /// Happens to a thing one time.
    static let once = Traits(rawValue: 1)
    /// Its counts are brought up to date.
    static let grows = Traits(rawValue: 2)
    /// One doer excludes another.
    static let maker = Traits(rawValue: 4)
    /// What counts is the amount.
    static let measure = Traits(rawValue: 8)
    /// Who does it to whom matters.
    static let roles = Traits(rawValue: 16)

    fileprivate static let names: [Substring: Traits] = [
      "once": .once, "grows": .grows, "maker": .maker, "measure": .measure, "roles": .roles,
    ]
  }

  /// One way in which a word is understood: its family, and whether it says the opposite.
  struct Sense: Hashable, Sendable {
    let family: String
    let isOpposite: Bool
  }

  /// The families of English.
  static let standard = FamilyTable(text)

  private var senses: [String: [Sense]] = [:]
  private var traits: [String: Traits] = [:]

  private init(_ text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let head = line[..<colon].split(whereSeparator: { " []".contains($0) })
      let name = String(head.first ?? "")
      traits[name] = Traits(head.dropFirst().compactMap { Traits.names[$0] })
      let sides = line[line.index(after: colon)...].split(
        separator: "|",
        omittingEmptySubsequences: false
      )
      for (side, words) in sides.enumerated() {
        for word in words.split(separator: ",") {
          let key = word.split(separator: " ").joined(separator: " ")
          guard !key.isEmpty else { continue }
          senses[key, default: []].append(Sense(family: name, isOpposite: side == 1))
        }
      }
    }
  }

  /// The ways in which `words` are understood; none for words of no family.
  subscript(words: String) -> [Sense] { senses[words] ?? [] }

  /// Whether `family` is one of the table, and not a word on its own.
  func holds(_ family: String) -> Bool { traits[family] != nil || family.hasPrefix(Self.sum) }

  /// The family of "has 23 stops".
  static let having = "count-have"
  /// How long something took.
  static let duration = "duration"
  /// How old somebody or something is.
  static let age = "age"

  /// The family of "was in the room", which no word of the table says.
  static let located = "located"

  /// What is special about `family`.
  func traits(of family: String) -> Traits {
    traits[family] ?? (family.hasPrefix(Self.sum) ? .measure : [])
  }

  /// What opens the name of a family that a noun makes of the sums it is said to be: "a reward of £500".
  static let sum = "sum "
}
