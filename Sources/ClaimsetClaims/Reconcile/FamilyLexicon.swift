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
    die [once grows]: die, drown, perish, kill, lose life, claim life, death, fatality, death toll, toll, cost life, lose resident, bury alive, burn to death, choke, suffocate, freeze to death, crush, electrocute, killing, be dead, be kill, perish in, succumb, find dead, be found dead, pronounce dead, lie dead, shoot dead, stab to death, beat to death, shoot to death, starve to death, bleed to death, pass away, meet death, leave dead, fall to death, meet end, take life, passing, demise, fall in battle, lose battle with, murder, assassinate, lose son, lose husband, death come, lose wife, lose daughter, lose man, kill in action, lose at sea, give life, toll top, toll jump, put toll, put toll at, count dead, lose crew, be among dead, fear dead | survive, escape alive, be alive, escape unhurt, escape unharmed, live to tell, pull alive, cheat death, escape with life, get out alive, live through, be among survivor
    injure [grows]: injure, hurt, wound, injury, casualty, injured, hospitalise, hospitalize, treat for injury, maim, break leg, break arm, break wrist, break bone, bruise, break rib, break ankle, suffer injury, suffer burn, sustain injury, fracture, inhale smoke, limp off, stretcher off, pull muscle, twist knee, hit by bullet, suffer casualty, come to harm, need treatment, treat for burn, treat for shock, need stitch, be among injured, get hurt, end up in hospital | unhurt, unharmed, uninjured, unscathed, escape injury, escape unhurt, avoid injury
    miss [grows]: missing, be miss, unaccounted, unaccounted for, go missing, list missing, be missing, untraced | account for, be found alive, find safe, find alive
    sick [grows]: infect, fall ill, become ill, be taken ill, take ill, sicken, contract, catch disease, catch virus, infection, case, ill, poison, come down with, fall sick, develop symptom, feel ill, have fever, vomit, get poisoning, go down with, feel sick | stay healthy
    evacuate [grows]: evacuate, move out, bring out, take to safety, lead to safety, evacuation, rescue, save, lift from, pull from, carry to safety, airlift, winch, bring ashore, get to safety, dig out, order out, clear building, lead out, bring to safety, pluck from | stay behind, stay put
    displace [grows]: displace, make homeless, drive out, homeless, lose home, flee home, leave homeless, force from home, drive from home, uproot, leave home, exodus | return home, move back, go back, be back home
    damage [grows]: damage, ruin, wreck, flood, destroy, inundate, devastate, gut, spoil, burn down, demolish, swamp, level, raze, sweep away, wash away, smash, smash to piece, shatter, crack, flatten, write off, cause damage, suffer damage, lose roof, tear roof, wreak havoc | spare, be left standing, leave stand, survive, intact, unscathed, undamaged, escape damage, unharmed, still standing, untouched, unbroken, remain intact
    sound: sound, go off, ring, blare, wail, make sound, make noise, activate, hoot, sound siren, siren go, alarm go | silent, stay silent, remain silent, fall silent, fail, mute
    work: work, function, operate properly, record, be on, operate, switch on, turn on, in operation, be in order, operational, run smoothly, kick in, cut in, work properly, do job, run well, tick over, come on, keep time | fail, malfunction, break down, be out of order, not work, broken, turn off, switch off, out of use, out of order, out of action, be out of use, be out of order, pack up, cut out, seize up, develop fault, faulty, defective, go dead, conk out, play up, pack in, useless, grind to halt, stall, engine die, engine cut, overheat, be broken, go wrong, give out
    breach [once]: breach, give way, burst, collapse, break, rupture, cave in, break through, come through, fall down, fall in, come down, crumble, buckle, snap, topple, dam burst, dam break, dam fail, bridge go, come apart | hold, stand firm, stay intact, remain intact, withstand, hold firm, hold out, stay up, stand fast, take strain
    sink [once]: sink, go down, founder, capsize, sinking, go under, go to bottom, overturn, take water, keel over, turn turtle, slip beneath, fill with water, send to bottom, shipwreck | stay afloat, remain afloat, afloat, make port, stay upright
    crash [once]: crash, collide, collision, hit, strike, run aground, derail, derailment, smash into, plough into, run into, slam into, come off road, fly into mountain, skid into, have accident, pile-up | land safely, avoid collision, stop in time
    ignite [once]: catch fire, break out, ignite, start fire, fire break out, blaze break out, fire start, blaze start, burst into flame, set alight, set on fire, be on fire, fire break, blaze break, fire begin, go in flame
    extinguish [once]: extinguish, put out, bring under control, douse, beat out, smother, be under control, quench, stamp out, beat back | be out of control, reignite, burn on
    explode [once]: explode, explosion, blow up, detonate, blast, blow apart | defuse, make safe
    open [once]: open, inaugurate, opening, unveil, come into service, enter service, come into use, begin service, start running, begin operation, welcome passenger, open door, enter operation, begin operate, begin run, start service, run train, run first train, carry first passenger, go into service, go into traffic, be start carry, be in use, open to public, open to traffic, come into operation, put into service, throw open, be open, admit public, open for business, start trading, admit visitor, receive visitor, come on stream, begin production, stay open, keep open, open gate, swing open, go live, run first service, take first passenger | close, shut, shut down, remain shut, remain closed, be closed, closure, close door, close down, unopened, cease operation, shut door, shut for good, go out of business, go bankrupt, cease trading, close for good, close to traffic, shut gate, board up, wind up, shut shop, close to public, cease production, stop production, mothball, put up shutter, shut up shop, bring down curtain, carry last passenger
    reopen [once]: reopen, reopening, resume service, open again, return to service, be back in use | stay shut, stay closed
    complete [once]: complete, finish, completion, hand over, be ready, completed, finish work, complete work, wrap up, finish off, put touch, round off, be in place | be under construction, unfinished, be half-finished, lie unfinished, incomplete, half-finished, half-built
    build [once maker]: build, construct, put up, construction, erect, builder, be make, create, cast, date from, bear date, launch, date to, date back to
    start [once]: start, begin, commence, origin, break out, originate, get under way, kick off, set off, get go, get start, be under way, set about, war break, fighting break, get off ground, set in motion, swing into action, set to work, onset, outset
    end [once]: end, finish, conclude, come to end, be over, stop, cease, come to halt, halt, draw to close, wind up, break up, put end, call halt, curtain fall, come to close, bring to end, bring to close, wrap up, break off, peter out, fizzle out, run course, call day, blow over | ongoing, drag on, go on, carry on, rumble on, persist
    design [once maker]: design, draw up, designer, architect, conceive, plan out, devise, engineer
    found [once maker]: found, establish, set up, create, founder, foundation, form, co-found, start club, form club, start magazine, start firm, start company, start business, come into being, come into existence, see light, get off ground, spring up, trace origin, go back to, date back to, start life, begin life | disband, dissolve
    invent [once maker]: invent, inventor, devise, pioneer, patent, come up with, think up, dream up, be brainchild, take patent
    discover [once maker]: discover, discovery, find, come across, stumble on, stumble upon, unearth, spot, locate, recover, turn up, dig up, come to light, be found, appear, retrieve, bring to light, make discovery, make find, uncover, track down, chance upon, hit upon, come upon, chance on, plough up, dig out, haul up, come out of ground | lose trace, never be found, never recover, lie hidden, remain hidden, draw blank
    write [once maker]: write book, write letter, author, pen, compose, author of, write novel, write play, write poem, write song, write opera, write script, write symphony, write story, write music, write lyric, come from pen, be composer
    paint [once maker]: paint, sculpt, painter, carve
    direct [maker]: direct, director
    lead [maker]: lead, head, run, be in charge, be in charge of, chair, command, leader, captain, head up, manage, oversee, chief
    win [once roles]: win, triumph, victory, take title, winner, defeat, beat, champion, claim title, lift trophy, lift cup, come first, finish first, see off, overcome, thrash, knock out, win vote, come out on top, carry day, prevail, claim victory, edge out, pip, scrape home, rout, trounce, outplay, outclass, win final, win gold, clinch title, crown champion | lose, lose to, be beaten, defeat by, come second, finish second, be runner-up, suffer defeat, draw with, lose vote, lose out, come last, taste defeat, concede defeat, lose final, finish last
    buy [once roles]: buy, purchase, acquire, take over, purchase of, acquisition, buy up, buy out, snap up, get hold of, become owner, takeover, buy share, buy stake, buy for, purchase for, acquire for, snap up for | sell, sale, sell off, dispose of, part with, sell stake, sell share, sell for
    steal [once]: steal, take, theft, snatch, rob, make off with, disappear, vanish, go missing, be miss, walk out with, loss, robbery, burglary, raid, heist, loot, plunder, carry off, get away with, run off with, make away with, burgle, cut from frame, take from wall, pinch, loot tomb | get back
    return [once]: return, give back, hand back, come back, go back, restore, repatriate, restitution, send back, take back, come home, go home, get back, be back, bring back, return to owner, return to heir, restore to owner | hold on to, hang on to, stay away, stay in museum, remain in museum, refuse return
    arrest [once]: arrest, detain, take into custody, custody, apprehend, make arrest, take in, pick up, round up, put in handcuff, put in handcuffs, lead away, be in custody | release, free, set free, let go, release without charge, release on bail, be at large, remain at large
    charge: charge, indict, accuse, prosecute, press charge, face charge, stand accused | drop charge, withdraw charge, release without charge
    convict [once]: convict, find guilty, guilty, plead guilty, conviction, find against | acquit, clear, find not guilty, not guilty, innocent, exonerate, acquittal, walk free, go free, let off, clear name
    born [once]: bear, birth, be born, come into world, birthplace
    marry [once]: marry, wed, wedding, marriage, be widow, be wife, be husband, be widower, be spouse, get married, get marry, tie knot, take wife, become wife, exchange vow, lead to altar, elope with, remarry, hold wedding, have wedding, say vow | divorce, get divorced, split up, annul marriage, remain single, remain unmarried, stay single
    cut-ribbon [once maker]: cut ribbon, snip ribbon, open officially
    oxygen: use oxygen, carry oxygen, breathe oxygen, be on oxygen | climb without oxygen, do without oxygen
    resign [once]: resign, step down, leave post, quit, stand down, leave office, leave job, resignation, retire, give up post, depart, submit resignation, hand notice, vacate post, give notice, tender resignation, step aside, hand resignation, hand in resignation, quit post, stand aside, leave company | remain in post, stay in post, stay on, remain in office, keep job, stay in job, cling on, hang on, keep post
    dismiss [once]: dismiss, fire, sack, lay off, make redundant, lose job, redundancy, redundant, job loss, lay-off, show door, get sack, relieve of duty, force out, let go, get rid of, kick out, throw out, remove from office, give sack, cut job, axe job, give boot, part company with, get chop, get boot, get push, get card, shed staff | keep on, retain, reinstate, rehire, keep job, stand by, keep faith
    appoint [once]: appoint, name, become, take over as, take office, elect, promote, take post, take helm, assume office, swear in, take charge, put in charge, give job, get job, give post, take over from, install as, choose as, take charge of | pass over
    hire: hire, recruit, employ, take on, offer job, give job, get job, find job, join firm, join company, fill post, fill vacancy, find work
    warn: warn, alert, notify, inform, tell, write to, raise alarm, warning, alarm, advise, caution, tip off, send warning, draw attention, raise concern, write, report to, give warning, sound alarm, complain, complain to, complain about, raise concern with, point out, mention to, telephone, call, ring up, issue warning, give notice, voice concern, let know, send word, make aware, bring to attention, raise matter, flag up, put warning, send alert, issue alert, put on alert, pass warning | reassure, play down, keep in dark, leave in dark, keep quiet, say nothing
    answer: answer, reply, respond, response, reply to, respond to, send reply, answer to, write back, get reply, receive reply, get answer, call back, ring back, get back to, give answer, reply come, give reply, phone back | ignore, go unanswered, unanswered, leave unanswered, brush off, hear nothing
    agree [roles]: agree, accept, approve, back, endorse, support, consent, vote for, approval, give go-ahead, authorise, authorize, vote in favour, be in favour, come out for, give backing, give consent, give approval, wave through, give blessing, give nod, say yes, recommend, accept offer, accept deal, approve loan, approve plan, agree deal | refuse, reject, oppose, turn down, decline, vote against, block, veto, rejection, speak against, come out against, throw out, fend off, fight off, rebuff, spurn, say no, reject offer, refuse offer, turn offer, reject plan, reject bid
    sign [once]: sign, ratify, conclude treaty, sign deal, sign contract, sign agreement, put name to, put signature to, ink deal, put pen to, shake hand on | refuse signature, withhold signature
    consult: consult, ask, consultation, hold meeting
    inspect: inspect, take sample, sample, analyse, check, examine, inspection, survey, test, audit, look over, service, maintain, make inspection, carry out inspection, carry inspection, conduct test, take look, have look, check over, make check, carry check, carry test | go unchecked, skip inspection
    investigate: investigate, inquiry, probe, look into, investigation, hold inquiry, launch investigation, conduct investigation, hold inquest, open investigation, carry investigation, open inquiry, be under investigation, inquire into, order inquiry, order investigation, launch inquiry, set inquiry | drop investigation, close case, close investigation, close file
    pay [roles]: pay, compensate, compensation, payout, settle with, pay out, pay up, make payment, settle bill, settle fine, settle debt, settle claim, settle account, payment | withhold payment, go unpaid, leave unpaid
    fund: fund, finance, pay for, foot bill, bankroll, subsidise, put money, meet cost, cover cost, bear cost, pick bill, give grant, stump up, fork out, chip in | cut funding, withdraw funding, refuse money
    admit: admit, acknowledge, concede, confess, own up, plead guilty, make confession, confession, come clean, own up to | deny, dispute, reject, plead innocent, retract, withdraw confession, protest innocence
    blame: blame, cause, be responsible, responsible, lead to, result in, be due to, be caused by, be started by, be sparked by, trigger, spark, set off, bring about, stem from, put down to, attribute to, result from, be fault, lay blame, put blame, pin on, point finger, hold responsible, be down to, cost match, pin blame, take blame | rule out, absolve, exonerate
    know [roles]: know, aware, be aware, know of, learn of, have knowledge, find out, hear of, hear about, get wind, realise, realize, receive news, news reach, news come, get word, get news, word reach | unaware, ignorant, no idea, be in dark, oblivious
    see [roles]: see, witness, notice, watch, catch sight, set eye, catch glimpse, make out, spot, get look, sighting, catch on camera | overlook, go unnoticed, look away
    contain [roles]: contain, hold, include, have, comprise, consist of, be made of
    rain: rain, fall, rainfall, record, pour down, downpour, rain heavily, bucket down, pelt down, cloudburst | stay dry, rain stop
    restore [once]: restore, come back, repair, be repaired, fix, mend, reconnect, repaired
    lose-power [once]: lose power, go dark, power fail, electricity fail, power be lost, power go, lose electricity, blackout, outage, power cut, go out, light go out, be cut off, be in darkness, be without power, light fail, supply fail, fuse blow, plunge into darkness, cut power, lose supply | shine, be lit, stay on, lit, be on, still burn, restore power, power return, have power, have electricity, restore supply, electricity return, light come
    climb-on: climb, ascend | climb down, descend
    arrive [once]: arrive, reach, get to, land, dock, arrival, come to, pull in, pull into, set foot on, set foot in, make landfall, come ashore, turn up, show up, get there, make it to, get home, reach home, pull up, put into port, steam into, sail into, step ashore, reach port
    depart [once]: leave, depart, set out, set sail, sail, set off, departure, head off, make off, move off, go away, drive off, head for, leave for, start out, pull out of, pull away, steam out | stay behind, remain behind
    abroad: be out of, be outside, be outside of, travel outside, travel outside of, leave country, travel abroad, go abroad, be abroad, fly to, visit, set foot outside
    visit: visit, tour, travel to, go to, fly to, come to see, trip, pay visit, drop in, go see, stop by, make trip, call round, drop by, pop in | steer clear
    attend: attend, be present, turn up, take part, participate, present, be there, be on hand, show up, make appearance, put appearance, sit through, come along, be in audience, be in crowd, be in attendance, sit in stand | absent, miss, stay away, be absent, be elsewhere, stay home, keep away, cry off, send apology, boycott, give miss
    duty: duty, on duty, be on duty, on watch, at post, at wheel, on bridge, in charge, be on shift, report for duty, clock on, be on call, be at desk, be at post, be on standby, stand watch, work shift | off duty, be off duty, off watch, be on leave, be on holiday, be on break, clock off, unattended, be off, off sick, unstaffed
    sleep: asleep, sleep, doze, fall asleep, nod off, be in bed, go to bed, go to sleep, take nap | awake, be awake, stay awake, wake up, lie awake, get up
    drink: drunk, drink, intoxicated, get drunk, smell of alcohol, be over limit | sober, stay sober
    ban: ban, prohibit, forbid, outlaw, illegal, bar, prohibition, impose ban, be against law, be against rule, make illegal, be out of bound, clamp down on, crack down on, disallow, off-limits | allow, permit, legal, lawful, legalise, legalize, lift ban, give permission, make legal, give light, give leave, be within law, tolerate
    safe: safe, be safe, pass safety, harmless, fit, declare safe, be sound, fit for use, deem safe | unsafe, dangerous, hazardous, toxic, poisonous, contaminated, harmful, polluted, pose danger, pose risk, unstable, pose threat
    insure: insured, insure, cover by insurance, have insurance, take insurance, have cover, have policy, take policy, hold policy, pay premium | uninsured, lack insurance, be without insurance, policy lapse, cancel policy, policy expire
    lock: lock, locked, bolt, turn key, be under lock, padlock, chain up, lock up, chain shut, secure door, put padlock | unlocked, unlock, open, unbolted, unbolt, leave unlocked, break lock
    own [maker]: own, belong to, possess, owner, be property, property of, be in possession, have title, be owner
    live: live, reside, inhabit, home to, population, inhabitant, resident
    cost [measure]: cost, price, budget, bill, come to, be worth, worth, total cost, price tag, value, cost of, cost at, set back, be valued, estimate, put at, add up to, amount to, price at, work out at, total, top, run to, mount to, come out at, come in at, knock back, retail at, damage run, bill top
    spend [measure]: spend, invest, expenditure, spending, investment, put money, plough into, pour into, shell out, lay out, fork out, splash out, sink into, pump into, set aside, earmark
    raise-money [measure]: raise, donate, donation, collect, raise money, drum up, contribute, contribution
    earn [measure]: earn, wage, salary, pay, revenue, turnover, profit, income, make profit, sell ticket, take home, bring in, rake in, draw salary, takings, gross, turn over, sale total, earnings
    borrow [measure]: borrow, owe, debt, loan, take loan, get loan, be in debt, run debt, owe money, take out loan, take out mortgage, mortgage, overdraft, have debt | be out of debt, clear debt
    length [measure]: long, length, run for, stretch, extend, stretch for, extend for, be long, measure, stretch over, extend over, extend to, wind for, snake for
    height [measure]: tall, high, height, stand, elevation, rise to, altitude, tower, measure, soar to, reach height, stand high
    level [measure]: peak, reach, level, crest, rise, stand at, depth, deep, top out, crest at, peak at, come up to, top mark, water rise, gauge read
    width [measure]: wide, width, broad, measure across, across, diameter
    weight [measure]: weigh, weight, heavy, tip scale, turn scale, weigh in, weigh in at
    area [measure]: area, cover, span, size, measure, spread over, sprawl over, stretch over, be hectare, be acre, acreage
    speed [measure]: speed, travel at, fast, reach speed, run at, go at, move at, clock at, hit speed, be knot, make knot, do knot, top speed
    duration [measure]: last, take, duration, go on for, continue for, go on, drag on, drag on for, stretch over, span, spread over, be hour, be minute, take build, take complete, take finish, take repair
    capacity [measure]: seat, hold up to, capacity, accommodate, room for, carry up to, have room for, have space for, have seat, have bed, squeeze in, cram in, pack in
    ridership [measure]: carry, use, ridership, visitor, attract, draw, attendance, handle passenger, welcome, pull in, see visitor, have visitor, carry passenger, footfall, come through door
    employment [measure]: employ, workforce, staff, worker, job, have staff, have worker, provide job, provide work, be on payroll, work at, work for, payroll
    membership [measure]: member, membership, have member, number member, belong to, be on roll
    count-have [measure]: have, boast, feature, number, comprise, consist of, include, total, home to, pack in, run to, come to, amount to, add up to, make up of, tally, figure, exceed, top, have member, have staff, have worker, have bed, have page, have pupil, have inhabitant, have crew, have passenger
    age [measure]: aged, old, age, be old, live to, reach age, reach birthday, celebrate birthday, be in twenty, be in thirty, be in forty, be in fifty
    distance [measure]: away, distance, lie from, be away, apart, stand apart, lie away, lie mile, lie kilometre
    temperature [measure]: temperature, degree, reach degree, hit degree, thermometer read, thermometer show, mercury hit, mercury fall, temperature plunge, temperature drop, temperature soar
    vote [measure]: vote, poll, turnout, vote share, win vote, receive vote, get vote, garner, secure vote, take vote, cast vote
    production [measure]: produce, output, make, manufacture, generate, yield, production, turn out, churn out, roll off line, generate electricity, generate power, roll out, pump out, come off line, brew, bake
    rise [roles]: rise, increase, grow, climb, go up, surge, soar, growth, jump, double, up, put price, put rate, raise price, raise rate, raise wage, hike, shoot up, rocket, spiral, creep up, treble, edge up, triple, quadruple, push up, drive up, be on rise | fall, decrease, drop, decline, go down, shrink, plunge, decline in, down, halve, cut price, cut rate, cut wage, reduce, slash, tumble, slump, plummet, nosedive, tail off, lose value, edge down, dip, dwindle, come down, fall away, fall below
    succeed: succeed, success, successful, pass, manage | fail, failure, unsuccessful, flop
    true: true, correct, accurate, real, genuine, authentic, right, be original, prove genuine, bear signature, ring true | false, untrue, wrong, fake, forged, forgery, incorrect, myth, baseless, inaccurate, counterfeit, be copy, be replica, be hoax, be forgery, be imitation
    attack: attack, open fire, assault, raid, invade, shoot, stab, bomb, launch attack, mount attack, launch offensive, fire on, shoot at, bombard, ambush, come under fire, come under attack, beat up, set upon, lay into, mug, punch
    escape: escape, flee, get away, break out of, defect, run away, run off, drive off, walk away, make getaway, get out, climb out, make escape, break free, break loose, slip away, be at large, be on loose, be on run, abscond, jump bail, get loose, get out of cage, wander off, run loose, tunnel out, climb over wall, breakout, give slip, take flight | be caught, be captured, recapture, trap, track down, hunt down, catch, return to cage, catch up with
    vaccinate [grows]: vaccinate, vaccination, inoculate, immunise, jab, have jab, get jab, receive dose, have vaccine, get vaccine, have shot, give jab, receive vaccine | unvaccinated, refuse vaccine
    recover-health: recover, be cured, get well, pull through, make recovery, get better, be on mend, get over, convalesce, feel better | relapse, get worse, deteriorate, suffer relapse
    cancel [once]: cancel, call off, abandon, scrap, shelve, axe, drop plan, cancellation, pull plug, kill off, abort, cancel show, wash out, snow off, cancel order, scrap contract, cancel policy | go ahead, proceed, take place, hold, press ahead, push ahead, give go-ahead, show go, be back on
    move [once]: move to, relocate, transfer, move, move house, move away, move into | stay put
    teach: teach, educate, study, attend school, give lesson, give class, take class
    meet: meet, dine with, dine, have dinner with, talk to, speak to, have lunch with, speak with, talk with, encounter, sit down with, meeting, come together, hold talk, get together, come face to face, run into, meet up, bump into, sit round table, have meeting | shun, snub
    enter [once]: enter, get in, get into, break in, come in, climb in, gain entry, break into, force way into, force door, get inside, walk into, go inside, sneak in, climb through, gain access, set foot in | stay outside, stay out
    cover-distance [measure]: run, run for, cover, do, travel, drive, sail, walk, fly, march, trek, ride, row, hike, run to, clock up, cover mile, cover kilometre, cover distance
    pick-lock: pick, pick lock, force, prise open
    sail [once]: set sail, leave port, cast off, depart port, put to sea, leave harbour, weigh anchor, put out to, hoist sail, steam out | stay in port, lie at anchor
    serve [roles]: serve, call at, stop at, pull up at, halt at | run through
    launch-boat: launch, lower, put into water, get away, float off, lower into water, put to sea, launch boat | seize, jam, stick, be stuck, fail to lower
    carry-people [measure]: carry, have on board, be on board, be aboard, have aboard, transport, hold, take on, be on bus, be on train, be on plane, be on ferry, be in boat, carry passenger, have passenger, have crew
    origin [once]: begin, start, originate, break out, origin, source, outbreak, ignite
    alarm [once]: raise alarm, sound alarm, give alarm, call for help, send distress, distress call, mayday, dial, call emergency, alert, first alarm, alarm, call ambulance, call brigade, send sos, fire flare, call police, call firefighter, ring police, phone police, summon help, send mayday, radio for help, fire rocket
    stay: stay, remain at post, remain, stay aboard, remain at post, stay on board, stay behind, stay put, remain aboard, remain on board, remain at, stand by, stay at post, sit tight, stay on, remain behind, stick around | leave, abandon, abandon ship, leave ship, flee, get off, get into boat, get into lifeboat, depart, walk out, go ashore, desert, jump, slip away, walk away, go home, run off
    leak: leak, escape, spill, seep, pour out, gush, discharge, oil spill, spill into, leak into, release, slick, spillage, drip, flow into, pour into, ooze, seepage, leakage, seep out, give off, emit | be contained, contain, be sealed, hold, plug, watertight, plug leak, stop leak
    pass-test: pass inspection, pass test, pass, clear inspection, be certified, certify, be approved, satisfy, meet standard, meet requirement, pass muster, be up to standard | fail inspection, fail test, fail, not take place, be found wanting, breach rule, fall short, be below standard
    take-place: take place, happen, occur, be held, go ahead, be conducted, carry out, be carried out, hold, come about, materialise | be cancelled, cancel, be called off, be postponed, be scrapped, not take place, be abandoned, fall through, rain off, put off
    shut-door: shut, close, be shut, be closed, lock, be locked, seal, slam, bang shut, fasten, pull shut, jam shut, stick shut, shut gate, close gate | wedge open, prop open, be open, stand open, leave open, hang open, be unlocked, leave unlocked, keep open, ajar, hold open, throw open, swing open, force open
    settle: compensate, pay compensation, pay damages, settle, award damages, agree to pay, reach settlement, settle claim, settle out of court, pay damage, award damage, award compensation | reject claim, turn claim, refuse compensation
    suspend: suspend, halt, stop, ground, withdraw from service, interrupt, take out of service, bring to standstill, lie idle, break off, pause, put on hold, come to standstill, stop play, rain stop, halt production, stop production, suspend payment, suspend withdrawal, grind to halt, come to halt, be at standstill | resume, restart, restore service, start again, carry on, continue, return to normal, keep go, press on, resume play, play on, resume production, restart production, resume supply, resume payment, run again
    tow: tow, scrap, break up, dismantle, salvage, raise wreck
    come-from: come from, originate in, originate from, stem from, derive from, be from, spread from
    leave-job [once]: resign, step down, leave post, quit, stand down, leave office, leave job, resignation, give up post, dismiss, sack, be sacked, be dismissed, fire, remove from post, be removed, get rid of, show door, force out, step aside, tender resignation
    left-alone: leave alone, leave by himself, leave by herself, abandon, be alone, unsupervised, unaccompanied, be on own | accompany, escort
    maintain: maintain, service, keep in repair, look after, overhaul, repair, maintenance, upkeep, keep in order, do maintenance, carry maintenance | neglect, let rot, leave to rot, allow to decay, fall into disrepair, skimp on, skimp on maintenance, run down
    train: train, drill, instruct, qualify, hold licence, hold license, be licensed, be trained | untrained, unqualified, unlicensed, inexperienced
    equip: equip, fit, have, carry, wear, bring, be fitted with, be equipped | lack, be without, do without, go without, want, leave behind
    weather: storm, snow, blow, rain, fog, be stormy, bad weather, blizzard, gale, be foggy, be rough, overcast, blow hard, storm break, be choppy | fine, clear, calm, be fine, be clear, clear sky, sunny, still, sun shine, be dry, fog lift, weather clear, storm pass
    turn-back: turn back, fall short, turn round, turn around, retreat, give up, abandon attempt, abandon climb, beat retreat, head down, head back, turn for home, cut short, give attempt | push on, press on, keep going, carry on, struggle on, battle on
    summit [once maker]: reach summit, reach top, stand on summit, conquer, summit, top out, make summit, set foot on summit, make it to top, get to top, get to summit, stand on top, arrive at top, arrive at summit, be on top, climb to top, arrive on summit, scale, make ascent, ascent, gain summit, attain summit, plant flag | fail to summit, stop short of
    fall-accident [once]: fall, slip, plunge, tumble, lose footing, drop, fall from, fall off, lose balance
    avalanche [once]: avalanche, bury, sweep away, engulf, be caught
    search: search, look for, hunt, comb, scour, mount search, launch search, hunt for, search for, drag river, drag lake, dig through, sift through, start search | abandon search, end search, stop search, suspend search
    invite: invite, ask, welcome, send invitation, get invitation, receive invitation
    permit: permit, licence, permission, obtain permit, have permission, allow, give permission, grant permission, grant licence, issue permit, get permission, approve application, get go-ahead, grant consent, approve plan | refuse permission, deny permit, without permit, illegal, refuse permit, refuse licence, reject application, revoke licence, reject plan, refuse consent, refuse application
    vote-pass [once]: pass law, pass bill, approve bill, adopt, enact, pass motion, carry motion, pass resolution, adopt resolution, vote through, become law, nod through, carry vote, approve budget | reject bill, vote down, defeat bill, repeal, block, reject motion, lose motion, throw out, motion fall, reject plan
    elect [once]: elect, vote in, win election, win seat, return to office, secure seat, top poll, vote into office, win race, win mayoralty | lose election, lose seat, be voted out, unseat, vote out
    protest: protest, demonstrate, march, strike, walk out, go on strike, take to street, hold rally, stage protest, hold demonstration, down tool, be on strike | stay at work, cross line
    strike-end: end strike, call off strike, return to work, resume work, back at work, end walkout, end dispute, strike end, go back to work, settle strike, strike collapse, vote return | stay out, stay on strike, remain on strike, strike continue, strike go, continue strike
    withdraw [once]: withdraw, recall, pull, take off market, discontinue, retire, take off shelf, pull from shelf, remove from sale, withdraw from sale, issue recall, order recall | stay on sale, stay on shelf
    file: file, sue, take to court, bring case, lodge complaint, bring charge, file lawsuit, bring action, issue writ, go to court, seek damage, sue for | drop case, drop charge, withdraw complaint, drop, drop lawsuit, drop claim
    contaminate: contaminate, pollute, poison, taint, be polluted, exceed limit, be contaminated, foul, get into supply, pollution, contamination, get into river, get into water, be above limit | clean, safe, pure, within limit, meet standard, be clean, purify, disinfect, be below limit, run clear
    drinkable: drink, be safe to drink, drinkable
    extinct: extinct, die out, disappear, vanish | survive, thrive, still exist, persist, recover
    breed: breed, nest, hatch, reproduce, have cub, lay egg, raise young
    infect-first [once]: first case, be diagnosed, diagnose, be reported, fall ill, first fall ill
    test-positive: test positive, be positive, carry virus, be infected | test negative, be negative, be clear
    quarantine: quarantine, isolate, lock down, seal off, put in quarantine, be in quarantine, self-isolate, put in isolation | lift, lift lockdown, be released, leave quarantine
    profit: make profit, profit, earn profit, be profitable, be in black, turn profit, report profit, post profit, make money, be in profit, show profit | make loss, lose money, loss, be in red, be unprofitable, go bankrupt, be insolvent, report loss, post loss, suffer loss, run at loss, slide into loss, be loss-making
    grow-business [roles]: expand, grow, take on, hire, create job, add job, add staff, open branch, branch out, boom | shrink, cut job, lay off, shed, close, axe job, close branch, cut staff, cut workforce, scale back, go downhill
    promise: promise, pledge, vow, guarantee, undertake | break promise, go back on, renege
    offer-price [measure]: offer, bid, propose, put forward, make offer, make bid, table bid, submit bid, bid for, put in bid, put in offer, raise bid, ask price, name price | withdraw bid, withdraw offer
    sell-for [measure]: sell for, fetch, go for, sell, auction, change hand for, go under hammer, sell at auction, knock down for, let go at, make at auction, command price, fetch price, raise at auction, make price, reach price, hammer fall, come under hammer, part with for | miss reserve
    fine-pay [measure]: fine, fin, penalty, penalize, penalise, be fined, fine of, pay fine, get fine, give fine, hand fine, impose fine, order pay | quash fine, let off with
    sentence-once [once measure]: sentence, jail, pass sentence, hand sentence, send to prison, send to jail, put behind bar | suspend sentence, spare prison, escape jail, get off with
    sentence-for [measure]: sentence, jail, be given, jail for, receive sentence, get sentence, imprison, serve, give year, get year, give month, hand sentence, send to prison, send to jail, go to prison, go to jail, put behind bar, serve year, serve month, hand term, go down for, put away for
    own-share [measure]: own, hold stake, stake, hold share, buy stake, take stake, have stake
    attend-size [measure]: attend, draw, turn out, crowd, gather, turnout, pack into, flock to, cram into, draw crowd, go through turnstile, throng, pour into, crowd into, line street, pull crowd, attract crowd, crowd number
    score [measure]: score, beat by, win by, scoreline, triumph by, score stand | lose by, trail by
    study-at: study at, graduate, attend, educate, go to university, go to school, win scholarship, win place, enrol at, be at school, be at university, start school
    named-after: name after, call after, be named for, take name from
    receive [once]: receive, obtain, be given, be sent, get letter, letter come, come in post, letter arrive | never receive, not receive, be refused, go astray
    read-report: read, see report, study report, be shown, be told | never see, never read
    install: install, fit, put in, put up, set up, mount | remove, take out, take down, dismantle, never install, be missing
    repair: repair, mend, fix, replace, patch, put right, patch up, make repair, carry out repair, carry repair, be under repair, make good, do repair, weld, fix fault, fix bug | leave broken, not repair, be broken, unrepaired, beyond repair
    lock-gate: lock gate, chain, padlock, bar, block exit, be locked, blocked | unlock, open gate, be open
    fuel: refuel, fill, run out of fuel, have fuel
    wear-helmet: wear, wear helmet, wear belt | without helmet, bareheaded
    weigh-load [measure]: weigh, carry load, load
    sabotage: sabotage, arson, set fire, start deliberately, deliberate, torch, tamper with, be arson | accident, accidental, by accident, be accidental, be accident
    suicide: kill himself, take own life, suicide, commit suicide, kill herself, hang himself, shoot himself, take life, take overdose | murder, kill, homicide
    find-fault: fault, find fault, find at fault, hold responsible, hold accountable, censure, reproach, put blame, lay blame | clear, exonerate, absolve, vindicate, exculpate, clear of blame, clear name
    guilty: guilty, responsible, to blame, at fault, culpable, accountable, liable, be in wrong | blameless, innocent, exclude, rule out, not to blame, be exonerated, faultless
    resolve: resolve, solve, settle dispute
    insured-for [measure]: insure for, be insured for
    rent [measure]: rent, charge rent, lease, let for, let at, rent for, hire for, pay rent
    fare [measure]: fare, ticket cost, ticket
    win-prize [once]: win, be awarded, receive prize, take prize, award, receive award, receive medal, get prize, collect award, collect prize, scoop, land prize, walk off with, walk away with, claim prize, win medal | miss out on, leave empty-handed, go empty-handed
    break-record [once]: break record, set record, beat record, smash record, better record, shatter record, set mark, eclipse record, improve record | record stand, remain unbroken, miss record, record survive
    declare-dead [once]: declare dead, presume dead, certify dead
    award [roles]: award, give medal, give prize, award medal, award prize, confer, decorate, honour, honor, present with, bestow on, pin medal, hand prize, present prize, make knight | deny medal, deny prize, withhold prize, strip of, revoke award
    execute [once]: execute, hang, behead, put to death, execution, guillotine, burn at stake, go to gallows, crucify | reprieve, pardon, spare life
    seize [once]: seize, capture, occupy, storm, take, take over, take control of, overrun, conquer, take control, fall into hand, take by storm, march into | hand back, surrender, hold out
    abolish [once]: abolish, repeal, do away with, scrap, end, phase out, outlaw | introduce, bring in, reintroduce
    demolish [once]: demolish, pull down, tear down, knock down, raze, bulldoze, take down, bring down | rebuild, preserve
    burn-down [once]: burn down, burn to ground, be gutted
    bury [once]: bury, inter, burial, funeral, lay to rest, cremate, interment, entomb, lie buried, lie bury, hold funeral | exhume, exhumation
    heat: heat, warm, heating | unheated
    draw-down [measure]: lower, bring down, draw down, lower by
    govern [maker]: govern, governor, be governor, rule, warden
    turn-away: turn away, refuse entry, send back, send away, deny entry, bar from, keep out, lock out, shut out, deny access, show door | admit, let in, allow in, be let in, wave through, let through
    imprison: imprison, jail, lock up, incarcerate, intern, put in prison, send to prison, send to jail, put behind bar, go to prison, go to jail, be behind bar, lock away, hold in cell, be in jail, be in prison, send to camp | free, release, walk free, let out, leave prison, come out of prison, release from prison, parole, get out of prison, get out of jail
    watch-over: watch over, keep watch over, keep guard, keep lookout, stand guard | leave unattended, unattended, unmanned
    last-heard [once]: hear last
    break-ground [once]: break ground, start construction, begin construction, begin work, start work, construction begin, work begin, work start, construction start, lay stone, lay foundation, turn sod, cut sod, move on site, sink pile, drive pile
    publish [once]: publish, appear, come out, release, publication, bring out, hit shelf, go on sale, appear in print, be in print, go to press, roll off press, find publisher | remain unpublished, suppress, be out of print, go out of print
    premiere [once]: premiere, be first performed, perform first, stage first, screen first, have premiere, hit screen, reach cinema, get premiere, receive premiere, open in cinema, curtain rise | go unperformed, remain unperformed
    conscript: conscript, draft, call up, serve in army
    desert: desert, go absent, mutiny, desertion, leave unit, jump ship | stay at post
    adopt-child [once]: adopt, adopt baby, foster, become guardian
    emigrate [once]: emigrate, immigrate, migrate, settle in
    graduate [once]: graduate, take degree, finish degree, earn degree, get degree, gain degree, receive degree, pass exam, complete degree, receive doctorate | drop out, drop out of, abandon study, fail exam, leave university
    study: study, read, attend university, go to college, attend school
    smoke: smoke, tobacco | non-smoker
    vaccinate-all: be vaccinated
    export [measure]: export, ship, sell abroad
    import [measure]: import, bring in from
    mine [measure]: mine, extract, dig, quarry, raise coal, cut coal, dig coal
    grow-crop [measure]: grow, harvest, cultivate, plant
    tax [measure]: tax, levy, duty
    lend [measure]: lend, loan, give loan, grant loan, make loan
    lay-track [measure]: lay track, lay rail
    fly-first [once]: fly first
    lift-off [once]: lift off, take off, blast off, send into space, go into space, go into orbit, launch, leave ground, leave runway, get airborne, put into orbit | scrub, scrub launch, abort launch
    touch-down [once]: touch down, splash down, land, make landing, touchdown, splashdown, set down, come to rest, return to earth | overshoot, abort landing
    name-heir [maker]: succeed, follow as, replace
    sign-up [measure]: sign up, enrol, enroll, register, enlist
    vanish [once]: vanish, disappear, go missing, disappearance, lose trace, disappear without trace, vanish without trace | reappear, resurface
    rescue-find [once]: rescue, pick up, be rescued, take aboard, pull from water, fish out | leave to die
    celebrate: celebrate, mark, commemorate, observe anniversary, mark anniversary, hold vigil, hold celebration, hold party, throw party, hold festival, have party | go unmarked
    censor: censor, open letter, read letter, intercept, suppress, cut scene, pull from shelf, forbid publication | uncensored, show uncut, pass uncut
    fight: fight, brawl, fight with, be in fight, come to blow, exchange blow, scuffle, have fight, throw punch, fight break, do battle, fight battle, battle, clash, exchange fire
    visit-allow: receive visitor, receive visit
    hospital [grows]: take to hospital, rush to hospital, admit to hospital, be in hospital, hospitalise, hospitalize, go into hospital, bring to hospital, end in hospital, lie in hospital | discharge, send home, leave hospital, come out of hospital, be out of hospital
    treat: treat, give aid, receive treatment, give treatment, undergo treatment, get treatment, see doctor | untreated, refuse treatment, leave untreated
    surgery: operate on, undergo surgery, perform surgery, have operation, have surgery, go under knife, undergo operation, perform operation
    conscious: conscious, come round, regain consciousness, wake up, come out of coma | unconscious, lose consciousness, pass out, faint, fall into coma, be in coma
    critical: be critical, critical, fight for life | be stable, stable, be out of danger
    epidemic: epidemic, outbreak, rife, disease spread, virus spread | die out, stamp out, eradicate, peter out, outbreak end
    trap [grows]: trap, strand, stranded, cut off, maroon, stuck, get stuck, pin down, seal in, be stuck, bury | cut free, get free, dig out, bring to surface, break through to
    flood: flood, flooding, be under water, burst bank, overflow, awash, submerge, river burst, water come | stay dry, recede, water recede
    late: be late, run late, hold up, be behind schedule, delay, be overdue, miss deadline, fall behind, arrive late, come late, lose time, run behind, take long | be on time, be on schedule, be ahead of schedule, run on time, meet deadline, keep to schedule, arrive early, arrive on time, come early, be early, beat deadline
    postpone [once]: postpone, put off, defer, push back, rain off, put back, adjourn, put on hold, postponement, move back, reschedule, set back | bring forward, go ahead, go to plan, run to time
    heed: heed, act on, take notice, take action, listen to, pay heed, pay attention, take seriously, heed warning | ignore, disregard, brush aside, shrug off, go unheeded, ignore warning, laugh off, fall on ear
    foresee: foresee, predict, forecast, anticipate, see come, foreseeable | take by surprise, come as surprise, unforeseen, come out of blue
    comply: comply with, obey, abide by, comply, keep to, stick to, follow rule, conform to, follow procedure, meet requirement | violate, flout, break rule, cut corner, break law, defy, disregard, disobey, breach regulation, ignore rule
    condemn: condemn, declare unsafe, find unsafe, denounce, criticise, criticize, hit out at | declare safe, find safe, give all-clear, praise, applaud, pay tribute
    pass-signal [once]: pass signal, jump light, go through light, run light, overrun signal, miss signal, run red | stop at signal, stop at light, obey signal, stop at red
    speeding: exceed limit, break limit, drive fast, go fast, travel fast, drive at speed | keep to limit, slow down, go slowly, drive slowly, reduce speed
    derail [once]: derail, derailment, come off rail, leave track, leave rail, jump rail, jump track, come off track, go off rail | stay on rail
    aground [once]: run aground, go aground, run ashore, strike rock, hit rock, be aground, strike reef, run onto rock, stick fast | refloat, float free, tow off
    raise-wreck [once]: raise wreck, salvage, refloat | lie on seabed
    overboard [once]: go overboard, fall overboard, wash overboard, fall over side, wash off | pull aboard, fish out
    ashore: reach shore, come ashore, swim ashore, wash ashore, get ashore, wade ashore, drift ashore | sweep out
    embark: board, embark, go aboard, go on board, climb aboard, join ship, catch train, catch boat, catch flight | disembark, get off, alight, miss train, miss boat, miss flight
    drift: drift, be adrift, break loose, float away, drag anchor, break mooring | be at anchor, moor, drop anchor, lie at anchor
    steer [maker]: steer, be at wheel, be at helm, take wheel, be at control, take helm, be behind wheel
    overload: overload, be packed, exceed capacity | have room
    lose-contact [once]: lose contact, lose touch, disappear from radar, fall silent, go silent, lose signal, drop off radar | make contact, be in contact, regain contact, hear from
    block-road: block road, close road, block line, impassable, shut road, cut road, obstruct, bar way, block way | clear road, passable, open road, clear way
    strengthen: strengthen, reinforce, shore up, prop up, brace, buttress | weaken, undermine, sap
    decay: rust, corrode, rot, rotten, wear out, crumble, deteriorate, corrosion | be sound, be in condition
    tunnel [once maker]: dig tunnel, bore tunnel, drive tunnel
    over-budget: be over budget, exceed budget, overrun, overspend, cost spiral, cost overrun | be within budget, be under budget, stay within budget, keep to budget, be on budget
    rebuild [once]: rebuild, reconstruct, reconstruction
    storm-hit [once]: make landfall, landfall, batter, lash, hit coast, storm hit, storm strike, hurricane hit | veer away, bypass, blow over
    ease: ease, abate, die down | intensify, worsen
    quake [once]: earthquake, quake, tremor, ground shake, earth move, quake hit, earthquake strike
    landslide [once]: landslide, landslip, mudslide, rockfall, hillside collapse, slope give, cliff collapse
    firefight: fight fire, fight blaze, tackle fire, tackle blaze, battle fire, battle blaze, battle flame | let burn
    at-scene: arrive at scene, reach scene, be at scene, rush to scene, get to scene, be on scene, arrive on scene, race to scene
    search-end [once]: call off search, call search, abandon search, end search, stop search, suspend search | resume search, continue search, keep look
    careless: careless, negligent, reckless | careful, take care
    certificate: issue certificate, grant certificate, grant licence | revoke licence, lose licence
    run-out [once]: run out, run out of, use up, run short, run low, run short of, give out, shortage, short of, low on | have left, have plenty, be in stock, have enough, last out
    derelict: stand empty, derelict, disused | be in use, occupied
    survived-by: survive by, leave widow, leave child, leave son
    engage-marry [once]: get engaged, become engaged, betroth, propose to, propose marriage, ask for hand | break engagement, jilt
    have-child: have child, have son, have daughter, bear child, father child, give birth to, have baby, give birth, become mother, become father | be childless, die childless
    grow-up: grow up, bring up, spend childhood, spend youth
    change-name [once]: change name, take name, adopt name, rename
    christen [once]: christen, baptise, baptize, baptism
    taught-by: study under, train under, take lesson from, apprentice to, be pupil
    work-as: work as, employ as, earn living, make living
    debut: debut, make debut, begin career, start career, make bow, give debut
    retire-career [once]: retire, retirement, bow out, end career, hang boot, quit stage, quit sport | make comeback, play on, come out of retirement, return to stage
    take-throne [once]: ascend throne, come to throne, crown king, crown queen, coronation, accession | abdicate, abdication, renounce throne, depose
    accept-prize: accept award, accept prize, collect award, collect prize, accept honour, accept medal | refuse award, refuse prize, decline award, decline prize, turn award, turn prize, refuse medal
    exile: exile, banish, go into exile, send into exile, live in exile | return from exile
    bequeath [once]: bequeath, bequest, leave in will, inherit | disinherit, cut out of will
    donate [once]: donate, make gift, make donation, present to museum, give to museum, give to nation, leave to museum, leave to nation
    give-speech: give speech, make speech, deliver speech, give lecture, address audience
    perform: perform, give concert, give recital, give performance, play concert, take stage, concert, recital, gig, play gig, play live | walk off stage
    adapt: adapt, adaptation, base on, make into film, turn into film, bring to screen, turn into musical, turn into series, put on screen
    play-role [maker]: play role, play part, take role, portray, star as, cast as, land role, land part, get role, get part | lose role, lose part
    make-record [once]: record album, record song, cut record, make recording, go into studio, put on tape
    shoot-film: shoot film, shoot scene, make film, film in
    acclaim: praise, acclaim, hail as, applaud, receive ovation, win praise, get ovation, give ovation, applause | boo, jeer, tear apart, boo off, heckle, be flop
    sell-out: sell out, play to house, pack house, fill house, fill hall, pack hall, pack theatre, pack stadium | be half-empty, play to seat, ticket remain
    band-form [once]: form band, form group, start band, get together, team up, put band, reunite | split up, break up, disband, go solo, part company
    exhibit: exhibit, exhibition, go on display, be on display, put on display, go on show, be on show, be on view, go on view, hang on wall, hang in gallery, be in museum | be in storage, take off display, be in store, put into storage, lie in vault, withdraw from display, gather dust
    attribute-to [maker]: attribute to, ascribe to, credit to
    vandalise: deface, vandalise, vandalize, daub, throw paint
    on-loan: be on loan, lend to, loan to, go on loan, have on loan, come on loan, take on loan | own outright, refuse loan
    hide: hide, conceal, stash, cover up | reveal, disclose, make public
    draw-match [once]: draw with, end in draw, finish level, share spoil, end level, be draw, end goalless, finish goalless, hold to draw | produce winner, be decided, score winner, snatch winner
    score-goal: score goal, get goal, find net, head home, convert penalty, put in net, slot home, fire home, tap in, head in | miss penalty, miss target, hit post, hit bar, shoot wide
    goal-stand: allow goal, goal stand, goal count | disallow, chalk off, rule goal
    send-off [once]: send off, show card, sending-off, see card, receive card | stay on pitch, escape card, stay on field
    join [once]: join, sign for, become member, admit to, sign up to, switch to, complete move, join on loan | leave club, leave band, leave group, leave party, pull out of, withdraw from, break away, part way with, quit club
    qualify-for: qualify for, reach final, book place, go through, reach round, reach semi-final, advance to final, advance to round | eliminate, knock out, crash out, go out of, bow out, miss cut
    promotion [once]: win promotion, gain promotion, promotion | relegate, relegation
    finish-race [once]: cross line, finish race, complete race, go distance, complete course, reach finish | drop out, pull up, abandon race, retire from race, fail finish
    disqualify [once]: disqualify, disqualification, strip of title, strip of medal, lose title, annul result, dock point, deduct point | reinstate, keep title, keep medal, result stand
    go-alone: go alone, climb alone, climb solo, sail solo, travel alone | accompany, travel with
    amputate: amputate, amputation, lose toe, lose finger, lose leg | save leg
    prove: prove, find proof, find evidence, bear out | disprove, refute, debunk
    retract [once]: retract, retraction, withdraw paper, print apology, publish apology, publish correction | stand by paper, reaffirm, stand by story, stand by article
    excavate: excavate, excavation, lead dig, open trench, dig site, dig trench, dig down, carry excavation | rebury, backfill, fill trench, leave in ground
    ordain [once]: ordain, ordination, become priest, become nun, enter convent | defrock, leave priesthood, leave convent
    convert-faith [once]: convert to, receive into church, embrace faith | renounce faith, lose faith, leave church
    consecrate [once]: consecrate, consecration, hallow | deconsecrate, desecrate
    hold-service: hold service, conduct service, say mass, celebrate mass, preach, give sermon
    candidate: stand for election, run for office, run for mayor, contest election, be candidate, enter race, throw hat, put name forward, seek office | stand aside, drop out, quit race, withdraw candidacy
    take-power [once]: come to power, take power, assume power, take office, assume office, swear in, take oath
    overthrow [once]: overthrow, oust, depose, topple, coup, drive from power | cling to power
    seats [measure]: win seat, take seat, hold seat, secure seat
    majority [measure]: majority, margin, have majority, hold majority, win by, lead by, carry by, lose by
    cast-vote: cast vote, cast ballot, go to poll, mark ballot, go vote, post ballot, have say | abstain, spoil ballot, boycott election
    hold-vote [once]: hold vote, take vote, put to vote, go to vote, hold election, hold referendum, hold ballot, hold poll, poll open, vote take
    in-force [once]: come into force, enter into force, take effect, come into effect, be in force | lapse, expire
    hold-office: hold office, be in power, sit on council, serve on council | be out of power, be in opposition
    overturn: overturn, quash, annul, rescind, declare void, reverse decision | uphold, let stand
    decide: decide, take decision, make decision, come to decision, reach decision, opt for | undecided, defer decision
    make-public: announce, make public, make known, reveal, disclose, issue statement, go public | keep secret, hush up, cover up, keep quiet, conceal
    put-in-writing: write down, put on record, note down, put in writing, put on paper, make note | unrecorded
    testify: testify, give evidence, give testimony, tell court, tell inquiry, make statement, take stand, tell jury | stay silent, say nothing
    write-to [roles]: write to, send letter, send email, send note, drop line, send card, post letter, send message, send text
    demand: demand, call for, call on, press for, push for, urge | drop demand, withdraw demand
    keep-promise: keep promise, keep word, honour promise, make good on, deliver on | break promise, break word, go back on, renege on
    back-down: back down, climb down, give way, make concession, relent | stand firm, hold firm, dig in, stick to gun
    negotiate: negotiate, hold talk, open talk, be in talk, negotiation, enter negotiation, bargain, haggle, hold negotiation, be at table | break talk, talk collapse, walk out of talk, talk fail, talk break, talk stall, refuse talk, be deadlocked
    strike-deal [once]: reach agreement, strike deal, reach deal, do deal, come to agreement, come to term, sign agreement | deal collapse, fall through
    ties: establish relation, establish tie, open embassy | break relation, cut tie, sever tie, recall ambassador, close embassy
    expel: expel, deport, throw out, kick out, order out, deportation, expulsion | grant asylum, give refuge, let stay
    war-start [once]: declare war, go to war, take arm, enter war, open hostility, war break, fighting break, join war, be at war | be neutral, remain neutral
    ceasefire [once]: ceasefire, truce, armistice, cease fire, sign truce, call truce, declare ceasefire, make peace, sign peace, peace come | break truce, break ceasefire, fight on, fighting resume, resume fighting
    surrender [once]: surrender, capitulate, give up, lay arm, give in, wave flag, show flag, lay weapon | fight on, hold out, stand ground, make stand
    retreat: retreat, withdraw, withdrawal, pull back, pull out, fall back, give ground, take flight, abandon position | advance, gain ground, push forward, hold ground, hold line, march on, hold position
    repel: repel, repulse, beat off, fight off, beat back, throw back, force back, stop advance, halt advance | overrun, break through
    regain [once]: retake, recapture, win back, regain, regain control
    besiege: besiege, surround, encircle, lay siege, be under siege, cut off, blockade, siege | relieve, lift siege, break siege, lift blockade
    take-prisoner [once]: take prisoner, take hostage, take captive, capture, kidnap, abduct, hold hostage, fall into hand, make prisoner, be prisoner | release, let go, set free, evade capture
    deploy: deploy, send troop, send in, send soldier | withdraw troop, bring home, pull troop
    shoot: open fire, fire shot, shot fire, fire gun, pull trigger | hold fire
    riot: riot, run riot, clash with, turn violent, invade pitch, storm pitch, throw bottle, trouble break | peaceful, pass off, pass without incident, pass peacefully
    guard: stand guard, keep watch, be on guard, post guard, keep guard, man post, be under guard, be on patrol | unguarded, leave post
    discard: throw away, throw out, discard, dispose of, get rid of | hold on to, hang on to, retain
    hand-over [roles]: hand over, give away, part with | keep back, hold back, withhold
    distribute: hand out, give out, distribute, share out | hold back, keep back
    ready: be ready, ready, be prepared, prepared, be in place, stand by, be on standby, be in readiness, get ready, make ready | unprepared, catch by surprise, unready, take unaware, catch off guard
    empty: empty, vacant, deserted, unoccupied, lie empty, stand empty, lie vacant, uninhabited | full, packed, crowded, occupied, be in use, fill up, be packed, overflow, inhabited
    compulsory: compulsory, mandatory, oblige, compel | optional, voluntary, exempt
    exist: exist, be in existence, come into existence | defunct, fictitious, fictional
    take-part: take part, join in, participate, be involved, have hand | stay out of, sit out, keep out of
    leave-place: come out, walk out of, go out, get out of, go outside | stay inside, stay indoors, stay put
    remand [once]: remand, keep in custody, refuse bail | release on bail, free on bail, grant bail
    surrender-self [once]: turn himself, turn herself, hand himself, surrender to police, give up to | go on run, be on run, go into hiding
    court-appear [once]: appear in court, appear before court, appear before magistrate, come before court, stand in dock
    try-case [once]: trial, stand trial, go on trial, be on trial, bring to trial, trial open
    prison-time [measure]: serve, serve sentence, do time, spend in prison, spend in jail, spend behind bar, be in prison, serve year, serve month, do stretch, spend in cell
    change-sentence: reduce sentence, cut sentence, commute sentence | increase sentence, extend sentence
    pardon [once]: pardon, grant pardon, reprieve, grant clemency | refuse pardon, refuse clemency
    appeal: appeal, lodge appeal, challenge verdict, challenge ruling | accept verdict, accept ruling, drop appeal
    appeal-result [once]: win appeal, allow appeal, overturn, quash, set aside | lose appeal, dismiss appeal, reject appeal, turn appeal, uphold
    drop-case [once]: drop case, dismiss case, throw case, case collapse, trial collapse | send for trial, reopen case
    win-case [once roles]: win case, win in court, find in favour, rule in favour | lose case, find against, rule against
    question: question, interview, interrogate, take statement
    implicate: suspect, implicate, be under suspicion, fall under suspicion | rule out, eliminate from inquiry
    confiscate [once]: confiscate, impound, seize, take away | hand back, give back
    defraud [roles]: defraud, swindle, con, cheat, trick out of, rip off
    embezzle [roles]: embezzle, misappropriate, siphon off, embezzlement, divert money
    falsify: falsify, forge, fake, cook book, fiddle book, massage figure, fiddle figure, forge signature
    bribe [roles]: bribe, pay bribe, take bribe, accept bribe, buy off | refuse bribe, reject bribe, turn bribe
    kidnap [once]: kidnap, abduct, take hostage, hold hostage, hold to ransom | free, release, let go
    threaten: threaten, make threat, point gun, pull gun, pull knife
    damages [measure]: award damage, pay damage, win damage, receive damage, award compensation, pay compensation, get payout
    licence-loss [once]: revoke, revoke licence, lose licence, withdraw licence, strike off | renew licence, keep licence
    deport [once]: deport, expel, extradite, send back | grant asylum, allow stay
    death-sentence [once]: sentence to death, condemn to death, sentence hang | spare life, commute sentence
    suspend-person [once]: suspend, suspend from duty, put on leave, place on leave, send home | reinstate, return to duty
    fail-business [once]: go bankrupt, go bust, go under, fold, collapse, go into administration, go into liquidation, bankruptcy, go to wall, call administrator, file for bankruptcy, go into receivership, run out of money | stay afloat, stay in business, save from bankruptcy, stay solvent, save firm, find buyer
    bail-out [once]: bail out, prop up, inject money, pump money, come to rescue, save from collapse, inject cash, throw lifeline, pump cash | pull plug, allow fail, refuse aid, refuse money, let fail
    bank-withdraw: withdraw money, withdraw savings, withdraw deposit, draw money, empty account, clear account, queue outside bank, run on bank, withdrawal | deposit, pay in, put in bank, leave in bank, leave money, open account
    repay [once roles]: repay, pay back, pay off, repay loan, clear debt, pay debt, meet repayment, make repayment | default, default on, be in arrears, miss payment, miss repayment
    pay-change: get rise, win rise, get raise, raise wage, raise pay, win increase, wage rise, award rise | take cut, cut wage, cut pay, freeze pay, dock pay, wage fall, freeze wage
    wage-owed: owe wage, withhold wage, go unpaid, go without pay, owe pay, work without pay, wait for wage | pay wage, pay in full, receive wage, get wage, wage come
    job-cut [once measure]: cut job, axe job, shed job, lose job, lay off, make redundant, job go, cut post, cut workforce, cost job, put out of work | create job, save job, safeguard job, protect job
    unemployed: be out of work, be unemployed, unemployed, jobless, be on dole, look for work, claim benefit | be in work, be employed, have job, find work, have work
    retire [once]: retire, take retirement, draw pension, retirement | keep work, work on
    promote [once]: promote, promotion, get promotion | demote, demotion
    strike [once]: strike, walkout, stoppage, go on strike, be on strike, come on strike, come out on, walk out, down tool, stop work, withdraw labour, stage strike, stage walkout, join strike | stay at work, remain at work, keep work, break strike, turn up for work, cross picket
    lock-out [once]: lock out, shut out, lockout | let in, let back
    reach-deal [once]: strike deal, reach deal, make deal, do deal, reach agreement, come to agreement, come to term, sign deal, sign agreement, hammer out, thrash out, agree term, agree deal | deal collapse, deal fall, back out, reach deadlock
    break-contract [roles]: break contract, breach contract, break agreement, renege on, tear contract, back out of, pull out of deal | honour contract, honour agreement, keep bargain, fulfil contract, keep to contract, stick to contract
    contract-end [once]: cancel contract, terminate contract, end contract, expire, lapse, contract end, contract expire, scrap contract | renew, renew contract, extend contract, extension, renewal
    win-contract [once roles]: win contract, get contract, land contract, award contract, give contract, secure contract, win order, land order, contract go | lose contract, lose order, lose tender, lose bid
    sale [once]: sale, sell, sell off, auction, change hand, go under hammer, buy, purchase, come for auction, put for auction, go to auction, find buyer, sell for scrap, offload, pass into hand, buy for, sell for | go unsold, remain unsold, be unsold, withdraw lot, fail sell, withdraw from auction
    on-market [once]: put on market, put on sale, put for sale, go on sale, be on sale, be for sale, be up for sale | take off market, withdraw from sale
    merge [once]: merge, amalgamate, merger, join force, team up, join together | split up, demerge, part company, spin off
    nationalise [once]: nationalise, nationalize, nationalisation | privatise, privatize, privatisation
    refund [once]: refund, give refund, get refund, return money, reimburse, get back | keep money, refuse refund
    inherit: inherit, leave in will, bequeath, come into money | disinherit, cut out of will
    loss-size [measure]: lose, lose money, make loss, post loss, suffer loss, loss, shortfall, lose out, write off, loss total, be out of pocket, deficit
    evict [once]: evict, eviction, throw out, turn out of, put on street, turf out, repossess, serve notice, lose tenancy | allow stay, let stay, stop eviction
    get-warning: receive warning, get warning, have warning, warning come | come without warning
    lift-warning [once]: lift warning, cancel warning, lift alert | remain in force
    audible: audible, hear siren, hear alarm | inaudible, drown out
    switch-off: disable, disconnect, deactivate | activate
    leave-post: leave post, abandon post, desert post | stick to post
    short-staffed: short-staffed, understaffed, undermanned | be at strength
    have-key: have key, hold key, keep key | lose key
    open-gate [once]: open sluice, open floodgate, open valve, raise gate, lift barrier | close sluice, close valve
    crack-appear: show crack, develop crack, crack appear | be free of crack
    inquiry-open [once]: inquiry open, inquiry begin, hearing open | inquiry end
    report-out [once]: publish report, issue report, release report, submit report, report appear | withhold report, suppress report
    conclude: conclude, come to conclusion, reach conclusion, make finding, report find, return verdict | inconclusive, leave open
    recommend: recommend, recommendation, make recommendation | advise against
    follow-advice: accept recommendation, implement recommendation, carry recommendation, follow recommendation, act on report | reject recommendation, ignore recommendation
    take-blame: take blame, accept blame, take responsibility | deny responsibility
    cause-known: establish cause, find cause, determine cause, identify cause, pinpoint | mystery, be mystery
    evidence-found: find evidence, find proof, uncover evidence | find nothing
    criticise: criticise, criticize, censure | commend
    apologise: apologise, apologize, say sorry, apology, make apology, offer apology, express regret, issue apology | unrepentant, be unrepentant
    allege: allege, allegation, make allegation | withdraw allegation
    cover-up: hush up, whitewash, sweep under carpet | come clean
    mistake: make mistake, make error, slip up, blunder, get wrong | get right
    count-vote [once]: count vote, count ballot, count begin, tally, tot up | stop count, halt count
    recount [once]: recount, count again, hold recount, order recount, do recount | refuse recount, deny recount
    ask-recount: demand recount, request recount, call for recount, ask for recount, seek recount | accept count
    declare-result [once]: declare result, announce result, publish result, result come, declare winner | withhold result, delay result
    challenge-result: challenge result, contest result, dispute result, reject result | accept result, accept defeat
    void-election [once]: annul election, annul result, void election, declare void, nullify | uphold result, confirm result
    rerun [once]: rerun, hold rerun, repeat election, vote again
    rig-vote: rig vote, rig election, stuff ballot, stuff box, ballot-rigging | be fair, be in order
    spoil-ballot: spoil paper, reject ballot, reject paper | valid
    ahead [roles]: ahead, be in lead, hold lead | trail
    tie-vote [once]: end in tie, finish level, be level | win outright
    draw-lot [once]: draw lot, toss coin, flip coin, draw straw
    call-election [once]: call election, announce election, set date | call off election
    petition: petition, sign petition, hand petition, collect signature
    object: object to, objection, lodge objection | withdraw objection
    evacuation-order [once]: order evacuation, issue evacuation, tell leave, order leave, urge leave | tell stay, advise stay
    take-shelter: take shelter, seek shelter, find shelter, take cover, take refuge, run for cover | stay outside, break cover
    find-alive [grows]: find alive, pull alive, find safe | find dead
    recover-body [grows]: find body, recover body, retrieve body, pull body from
    dispatch [once]: dispatch, send engine, send crew | stand down
    fire-spread: spread to, sweep through, race through, engulf, take hold | confine to, stop short
    smell-gas: smell gas, smell smoke, smell burn, report smell
    dump: dump, fly-tip, discharge into, pump into
    clean-up: clean up, clear up, mop up, cleanup, clean-up, decontaminate | leave lie, litter
    help-out [grows]: lend hand, give hand, pitch in, volunteer
    cordon: cordon off, seal off, fence off | lift cordon
    lay-wreath: lay wreath, lay flower, place wreath, leave flower
    silence: observe silence, hold silence, keep silence, stand in silence
    mourn: mourn, grieve, be in mourning, declare mourning
    unveil-memorial [once]: unveil memorial, unveil plaque, unveil statue | remove plaque
    divorce [once]: divorce, file for divorce, split up, leave husband, leave wife, marriage end | stay together
    pregnant: be pregnant, expect baby | lose baby, miscarry
    live-together: live together, move in with, share house | live apart
    care-for: look after, care for, take care, sit with | neglect
    mistreat: mistreat, maltreat, bully, torture, beat, ill-treat, beating | treat well
    pay-respect: pay respect, lay wreath, lay flower, observe silence
    weep: weep, cry, sob, burst into tear, be in tear, shed tear, break down, break in tear | hold tear
    regret: regret, be sorry, feel remorse, show remorse, feel guilty
    thank: thank, say thank, give thank, be grateful, express gratitude
    forgive: forgive, make peace, make up with | bear grudge, take revenge
    greet: greet, welcome, shake hand, say hello | cut dead
    lose-temper: lose temper, be angry, get angry, be furious, shout at | keep calm
    afraid: be afraid, be scared, be frightened, panic | feel safe
    happy: delighted, overjoyed, be happy, be pleased | be sad, be upset, heartbroken
    help [roles]: help, lend hand, give hand, help out, come to aid, assist | refuse help
    convene: call meeting, convene, meeting begin, meeting open | adjourn, meeting end, meeting break
    gather: gather, assemble, flock, turn out | disperse
    pray: pray, say prayer, offer prayer, kneel in prayer
    churchgoing: go to church, go to mass, attend mass, attend service
    let-home: rent flat, rent house, rent room
    homeless: sleep rough, live on street, become homeless | rehouse, find home
    give-shelter [roles]: give shelter, take in, give bed, give refuge, offer refuge | turn away, turn in
    water-off: be without water, cut water, lose water | restore water, water return
    expel-pupil [once]: throw out of school, expel from school, expel pupil | readmit
    pass-exam: pass exam, get through exam, get grade | fail exam, flunk
    truant: play truant, skip school, miss school | attend class
    school-shut: close school, shut school, cancel class, cancel lesson | class resume, return to school
    punish: punish, discipline | let off, go unpunished
    diagnose: diagnose with, diagnose, diagnosis, make diagnosis | misdiagnose, give all-clear
    medicate: take pill, take tablet, take medicine, be on medication | refuse medicine
    prescribe: prescribe, write prescription, give medicine, give tablet
    drug-approve: approve drug, approve vaccine, license drug | ban drug
    animal-attack: bite, maul, savage, sting, trample
    put-down [once]: put down, put to sleep, cull, euthanise | rehome, spare
    captivity: keep in cage, hold in captivity, live in captivity, keep in captivity | release into wild
    feed: feed, give food | starve, go hungry, go without food
    endangered: endangered, face extinction, be under threat | be common
    fell-tree: fell tree, cut down, chop down, tree fall | plant tree
    erupt: erupt, eruption, spew ash | lie dormant
    eat: eat, have meal, have dinner, have lunch | go hungry, refuse food
    restaurant-star [once]: win star, get star, earn star, award star | lose star
    miss-train: miss train, miss flight, miss connection | make connection
    holiday: go on holiday, take holiday, be on holiday | return from holiday
    hotel-stay: check in, stay at, spend night, check into | check out
    lose-way: get lost, lose way, lose bearing, get lose, go astray | find way, keep to path
    quarrel: quarrel, argue, fall out, have row, be at odds, feud, have argument, row break | get on, get along
    lose-touch: lose touch, break contact, drift apart | keep in touch, stay in touch
    noise: make noise, make racket, keep awake | be quiet, fall silent
    complain: complain, complain about, make complaint, receive complaint, grumble, lodge complaint, get complaint | withdraw complaint, put up with
    lie: tell lie, lie to, deceive, mislead | tell truth, come clean, be honest
    phone: telephone, phone, ring up, give call, make call, receive call, call come, get call
    answer-phone: answer phone, pick phone, answer call | ignore call, miss call
    remember: remember, recall, recollect, come to mind | forget, slip mind
    put-on-show: stage play, mount production, bring to stage | pull show, cancel show
    broadcast: broadcast, air, televise, transmit, transmission, go on air, be on air, carry live, show live, relay live, go out live, put on air | go off air, be off air
    viewing [measure]: tune in, viewer, listener, draw viewer, attract viewer
    appear-in: star in, act in, feature in, be in cast | drop out of film, cut from film
    release-record [once]: release album, release single, come out, bring out | remain unreleased
    top-chart [measure]: top chart, reach number, go to number
    sell-copy [measure]: sell copy, shift copy, copy sell, circulation, sell ticket, sell unit, sale top, sale total
    headline: make headline, hit headline, run story, carry story, break story, news break | spike story, kill story, go unreported
    interview: give interview, speak to reporter, talk to reporter, tell reporter | decline comment, refuse comment
    plagiarise: plagiarise, plagiarize, copy from, crib from
    paper-close [once]: close, fold, shut down, cease publication, stop publication | relaunch, resume publication
    band-tour: go on tour, be on tour, hit road, take to road | cancel tour, scrap tour
    claim-ownership: claim ownership, lay claim, stake claim, press claim, demand return, seek return, call for return | drop claim, waive claim
    treasure-law [once]: declare treasure, rule treasure, be treasure, class as treasure | disclaim
    find-age: be from century, come from century, carbon-date, belong to century
    find-reward: pay reward, get reward, receive reward, share reward | refuse reward
    share-out: split between, share between, share equally | keep to himself
    smuggle: smuggle, spirit out of, take out of country, slip past custom, smuggle in, smuggle out, sneak in | export legally
    work-survive: be extant, copy survive, exist in copy | wipe tape, tape over
    unveil [once]: unveil, unveiling, dedicate | be under wrap
    lead-match [roles]: take lead, be ahead, be in front, go in front, hold lead, open scoring, break deadlock | trail, fall behind, lose lead
    equalise: equalise, equalize, draw level, pull level, score equaliser | regain lead
    shoot-out: go to penalty, decide on penalty, win on penalty
    concede-goal: concede goal, let goal, ship goal | keep sheet, make save
    give-penalty: award penalty, give penalty, point to spot | deny penalty, refuse penalty
    play-against: play against, come up against, contest final | get bye, get walkover
    relegation [once]: suffer relegation, relegate, drop to division, lose status | stay up, beat drop
    top-table: top table, lead table, go top | prop table, finish bottom
    select-team: name in squad, make team | leave out, miss squad
    crowd-crush [once]: stampede, crowd surge, surge forward, trample | file out, disperse
    ban-person [once]: ban, suspend, hand ban, give ban, get ban | lift ban, overturn ban
    withdraw-contest [once]: pull out, withdraw from race, retire hurt | play on, take start
    match-fix: fix match, rig match, take dive | play fair, be above board
    nominate: nominate, shortlist, be on shortlist, get nomination | miss shortlist
    admission [measure]: charge admission, admission, pay at door, pay admission, pay entry | admit free
    mislay: mislay, misplace, go astray | turn up, come to light
    strike-vote [once]: vote strike, vote for strike, vote for action, ballot member | vote against strike
    picket: picket, man picket, be on picket | cross picket, cross line, lift picket
    short-time: cut hour, reduce hour, lose shift, furlough | add shift, restore hour
    pay-claim [measure]: demand rise, seek rise, ask for rise, seek increase
    accept-offer [once]: accept offer, accept deal, vote for offer, vote accept | reject offer, refuse offer, turn offer, vote reject
    pension: pension, draw pension, get pension, live on pension | lose pension, stop pension
    bank-freeze: freeze account, block account, suspend withdrawal, suspend payment | resume payment, allow withdrawal
    lose-savings: lose savings, lose saving, lose deposit, wipe savings | recover savings, guarantee deposit
    loan-given: approve loan, get credit | refuse loan, refuse credit, call loan
    repossess [once]: repossess, foreclose, repossession, bailiff come | keep home
    takeover [once roles]: takeover, buyout, take over, take control | reject bid, fend bid, stay independent
    share-move: share fall, share plunge, share slump | share rise, share soar, share recover
    production-halt [once]: halt production, be at standstill, stand idle | resume production, restart production
    defect: have fault, find fault, be flawed, be shoddy | be sound, be flawless
    offline: be down, go offline, system crash, server crash | be online, come online, stay online
    hack: hack, hack into, cyberattack, get into system, crack password
    data-leak: leak data, data leak, post online | protect data
    data-lost: delete data, lose data, erase | back up, restore file, recover data
    launch-product [once]: unveil, put on market, reach shop, go on sale | discontinue, take off market
    cave-in [once]: cave-in, roof fall, roof collapse | roof hold
    pit-work: go underground, go down pit, work underground | come to surface, reach surface
    harvest: harvest, reap, bring harvest | rot in field, leave in field
    crop-fail: crop fail, harvest fail, lose crop | save crop, save harvest
    cull [grows]: cull, slaughter herd, destroy herd | spare herd, save herd
    catch-fish [measure]: land catch, haul in, catch fish | return empty-handed, catch nothing
    go-fishing: go fishing, cast net, shoot net, trawl | stay in port, be laid up
    launch-ship [once]: go down slipway, take to water, launch ship | stick on slipway
    deliver [once]: deliver, delivery, make delivery, take delivery | go astray, refuse delivery
    scrap [once]: sell for scrap, go for scrap, send to breaker | save from scrapyard
    order [once roles]: place order, put order, commission, order, give order, issue order, receive order | cancel order, withdraw order, ignore order, defy order
    bid-contract: bid for contract, submit tender, tender for | withdraw tender, pull out of bidding
    supply-homes [measure]: supply home, power home, light home, supply household, serve home, serve household
    cut-supply: cut supply, shut off, cut gas, cut water | resume supply, reconnect
    meltdown [once]: meltdown, melt down, core melt, lose coolant
    insurer-pay [roles]: pay claim, meet claim | refuse claim, deny claim, turn claim, refuse payout
    claim-for [measure]: put claim, submit claim, lodge claim, file claim, claim for
    blow-whistle: blow whistle, speak out, go to press, leak document | keep mum, turn eye
    outsource: outsource, contract out, farm out, move production | bring in-house, keep in-house
    debt-relief [once]: forgive debt, cancel debt, write debt | call debt, demand repayment
    dividend [measure]: dividend, pay dividend, declare dividend | scrap dividend
    tender: invite tender, put to tender, put out to tender, invite bid
    on-grid [once]: connect to grid, feed into grid, come on line | come off grid, take off grid
    berth [once]: berth, moor, come alongside, tie up, put into port | cast off
    cross-sea: cross, crossing, make crossing, sail across, swim across
    change-course: change course, alter course, go off course, be off course, divert | hold course, keep course, be on course
    abandon-ship [once]: abandon ship, take to boat, take to lifeboat, get into lifeboat, leave ship | stay aboard, go down with
    sighting: sight, sighting, come into view, catch sight of | lose sight of, disappear from view
    ice-trap: freeze in, icebound, beset, stick in ice, trap in ice | break free, work free
    camp: make camp, pitch camp, pitch tent, set camp, bivouac | break camp, strike camp
    hunger: go hungry, starve, starvation, hungry | eat well
    claim-land [once maker]: take possession of, plant flag, raise flag, hoist flag | lower flag
    annex [once roles]: annex, annexation, incorporate into | cede, gain independence, win independence
    radio: send message, send signal, radio back, telegraph, send telegram | keep silence
    force-land [once]: crash-land, force-land, ditch | reach runway
    shoot-down [once roles]: shoot down, bring down, hit by missile | limp home, return to base
    parachute: parachute, bail out, bale out, eject | stay at control
    lose-height: lose height, lose altitude, nosedive, fall from sky | gain height, level off
    dock-with [once]: dock with, docking, link up, rendezvous | undock, separate from
    brake: brake, apply brake, slam brake, hit brake | speed up, accelerate
    stuck: get stuck, be stuck, bog down, sink in mud | pull free, tow out
    skid: skid, lose control, lose grip, swerve | keep control, regain control
    run-over [roles]: run over, knock down, mow down | jump clear
    flee-scene: drive off, drive on, speed off, leave scene, flee scene | stay at scene, pull over
    in-hiding: go into hiding, be in hiding, lie low, go to ground, hide out, go underground | flush out
    betray [roles]: betray, betrayal, inform on, denounce, turn in, give away | cover for, keep silent
    spy: spy on, spy for, be spy, pass secret, pass information, espionage, spying | remain loyal
    unmask [once]: unmask, expose, blow cover, find out | go undetected, remain undetected
    disguise: disguise, dress as, pose as, impersonate
    decode: decode, decipher, decrypt, crack code, break code
    intercept: intercept, tap phone, listen in, eavesdrop, bug
    shadow: shadow, keep watch on, keep under surveillance, be under surveillance | shake off
    cross-border [once]: cross border, cross frontier, slip across border | stop at border
    liberate [once]: liberate, liberation, free, set free, gain freedom | remain captive, be in captivity
    fast: refuse food, starve himself, hunger strike | break fast, take food
    massacre [grows]: massacre, slaughter, butcher, wipe out, gun down | let live
    mobilise [once]: mobilise, mobilize, mobilisation | demobilise, stand down
    enlist [once]: enlist, join up, sign up, join army, join navy | leave army, leave navy
    defect-side [once]: defect, defection, change side
    mutiny: mutiny, refuse order, disobey order, revolt, rebel, uprising | obey order, follow order
    invade [once roles]: invade, invasion, march into, advance into | withdraw from, drive out
    occupation: occupy, occupation, be under occupation, be in hand | end occupation
    bombing: bomb, shell, bombard, drop bomb, bombardment, shelling
    ambush [once]: ambush, lay ambush, walk into trap, lie in wait
    help-come: help come, help arrive, relief come, come to aid, come to rescue | leave to fate
    resist: resist, resistance, fight back, put resistance, put fight | collaborate, go quietly
    leave-behind [roles]: leave behind, leave to die, leave to fate | take along, go back for
    cling: cling to, cling on, hang on to | let go, lose hold, lose grip
    panic: panic, stampede, lose head | keep calm, stay calm, remain calm
    pages [measure]: run to page, have page, fill page
    wind-speed [measure]: gust, gust to, blow at, wind reach, wind gust
    storage [measure]: stockpile, keep in store, hold in stock, have in stock, put in storage | be out of stock, run out of
    pupils [measure]: have pupil, teach pupil, enrolment, intake
    population [measure]: have population, have inhabitant, home to, population number, population
    exceed [measure]: exceed, top, surpass, go over, pass mark, be in excess | stay below, fall below, fall short
    share-of [measure]: make up, account for, constitute
    estimate [measure]: estimate, put at, reckon, calculate, put figure, put number, tot up
    hot: hot, warm, swelter | cold, freezing, icy, chilly
    buy-for [measure]: buy for, pay for, purchase for, acquire for, snap up for
    tenure [measure]: serve year, be in post, be in office, hold post, hold job, reign, be at helm
    spend-time [measure]: spend year, spend month, spend week, spend day, spend hour, spend night
    work-hours [measure]: work hour, work shift, work week, put in hour
    time-away [measure]: be away, be gone, be at sea, spend at sea
    wait [measure]: wait, wait for, keep wait, queue, queue for, stand in line
    elapse [measure]: elapse, go by, year pass, month pass, week pass, day pass, hour pass
    own-rent: rent, lease, pay rent, be tenant, leasehold | own, be owner, freehold
    free-charge: make charge, charge fee, pay fee, cost money | cost nothing, charge nothing, get for nothing, free of charge
    grant-size [measure]: give grant, award grant, get grant, receive grant, subsidy
    ransom [measure]: pay ransom, demand ransom, ransom, hand over ransom
    reward [measure]: offer reward, put up reward, reward, bounty
    savings [measure]: put by, put away, save up, have savings | squander, fritter away
    estate [measure]: leave estate, leave fortune, make fortune, be worth
    haul-size [measure]: haul, make off with, get away with, make haul
    used: be in use, put to use, be in service, used | unused, lie unused, idle, stand idle, gather dust
    alive: alive, be alive, breathe, have pulse | dead, be dead, lifeless, heart stop
    present: present, be in attendance, be on spot, be on site, be around | absent, be absent, be elsewhere, be nowhere
    at-home: be at home, be home, stay at home, be indoors | be out, go out, be at work
    paid-up: pay off, pay in full, settle bill, paid, settled | unpaid, outstanding, overdue, be overdue, be in arrears, miss payment
    paid-work: draw wage, salaried, be on payroll | work for nothing, be volunteer, unpaid
    known-fact: known, certain, identify | unknown, unclear, uncertain, mystery, unidentified, unexplained
    named: name, identify, give name, release name | unnamed, anonymous, nameless, withhold name
    act-alone: act alone, work alone, act on own | have accomplice, work together, act together
    first-last: be first, go first, lead way | be last, go last, come last, finish last
    usual: usual, normal, common, routine | unusual, rare, exceptional
    broken: broken, be broken, torn, fall apart, come apart, fall to piece | whole, intact, hold together, undamaged
    staffed: manned, staffed | unmanned, unstaffed, understaffed
    enough: be enough, suffice, sufficient, adequate, ample | insufficient, inadequate, scarce, go short, shortage
    """
}
