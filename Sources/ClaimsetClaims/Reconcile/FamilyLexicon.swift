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
    die [once grows]: die, drown, perish, kill, lose life, claim life, death, fatality, death toll, toll, cost life, lose resident, bury alive, burn to death, choke, suffocate, freeze to death, crush, electrocute, killing, be dead, be kill, perish in, succumb, find dead, be found dead, pronounce dead, lie dead, shoot dead, stab to death, beat to death, shoot to death, starve to death, bleed to death, pass away, meet death, leave dead, fall to death, meet end, take life, passing, demise, fall in battle, lose battle with, murder, assassinate | survive, escape alive, be alive, escape unhurt, escape unharmed, live to tell, pull alive, cheat death, escape with life
    injure [grows]: injure, hurt, wound, injury, casualty, injured, hospitalise, hospitalize, treat for injury, maim, break leg, break arm, break wrist, break bone, bruise, break rib, break ankle, suffer injury, suffer burn, sustain injury, fracture, inhale smoke | unhurt, unharmed, uninjured, unscathed, escape injury, escape unhurt
    miss [grows]: missing, be miss, unaccounted, unaccounted for, go missing | account for, be found alive
    sick [grows]: infect, fall ill, become ill, be taken ill, take ill, sicken, contract, catch disease, catch virus, infection, case, ill, poison, come down with, fall sick, develop symptom | stay healthy
    evacuate [grows]: evacuate, move out, bring out, take to safety, lead to safety, evacuation, rescue, save, lift from, pull from, carry to safety, airlift, winch, bring ashore, get to safety, dig out
    displace [grows]: displace, make homeless, drive out, homeless, lose home, flee home | return home, move back
    damage [grows]: damage, ruin, wreck, flood, destroy, inundate, devastate, gut, spoil, burn down, demolish, swamp, level, raze, sweep away, wash away, smash, smash to piece, shatter, crack, flatten, write off, cause damage, suffer damage | spare, be left standing, leave stand, survive, intact, unscathed, undamaged, escape damage, unharmed, still standing, untouched, unbroken
    sound: sound, go off, ring, blare, wail, make sound, make noise, activate | silent, stay silent, remain silent, fall silent, fail, mute
    work: work, function, operate properly, record, be on, operate, switch on, turn on, in operation, be in order, operational, run smoothly | fail, malfunction, break down, be out of order, not work, broken, turn off, switch off, out of use, out of order, out of action, be out of use, be out of order, pack up, cut out, seize up, develop fault, faulty, defective, go dead
    breach [once]: breach, give way, burst, collapse, break, rupture, cave in, break through, come through, fall down, fall in, come down, crumble, buckle, snap, topple | hold, stand firm, stay intact, remain intact, withstand, hold firm, hold out, stay up
    sink [once]: sink, go down, founder, capsize, sinking, go under, go to bottom, overturn, take water | stay afloat, remain afloat, afloat, make port
    crash [once]: crash, collide, collision, hit, strike, run aground, derail, derailment, smash into, plough into, run into, slam into, come off road | land safely
    ignite [once]: catch fire, break out, ignite, start fire, fire break out, blaze break out, fire start, blaze start, burst into flame, set alight, set on fire, be on fire
    extinguish [once]: extinguish, put out, bring under control, douse, beat out, smother, be under control | be out of control, reignite
    explode [once]: explode, explosion, blow up, detonate, blast, blow apart | defuse, make safe
    open [once]: open, inaugurate, opening, unveil, come into service, enter service, come into use, begin service, start running, begin operation, welcome passenger, open door, enter operation, begin operate, begin run, start service, run train, run first train, carry first passenger, go into service, go into traffic, be start carry, be in use, open to public, open to traffic, come into operation, put into service, throw open, be open, admit public | close, shut, shut down, remain shut, remain closed, be closed, closure, close door, close down, unopened, cease operation, shut door, shut for good, go out of business, go bankrupt, cease trading, close for good, close to traffic, shut gate, board up, wind up
    reopen [once]: reopen, reopening, resume service, open again, return to service, be back in use | stay shut, stay closed
    complete [once]: complete, finish, completion, hand over, be ready, completed, finish work, complete work | be under construction, unfinished
    build [once maker]: build, construct, put up, construction, erect, builder, be make, create, cast, date from, bear date, launch, date to, date back to
    start [once]: start, begin, commence, origin, break out, originate, get under way, kick off, set off, get go, get start, be under way, set about
    end [once]: end, finish, conclude, come to end, be over, stop, cease, come to halt, halt, draw to close, wind up, break up, put end, call halt | ongoing, drag on
    design [once maker]: design, draw up, designer, architect, conceive, plan out, devise, engineer
    found [once maker]: found, establish, set up, create, founder, foundation, form, co-found
    invent [once maker]: invent, inventor, devise, pioneer, patent, come up with, think up, dream up, be brainchild, take patent
    discover [once maker]: discover, discovery, find, come across, stumble on, stumble upon, unearth, spot, locate, recover, turn up, dig up, come to light, be found, appear, retrieve, bring to light, make discovery, make find, uncover, track down, chance upon, hit upon, come upon, chance on | lose trace, never be found, never recover
    write [once maker]: write book, write letter, author, pen, compose, author of, write novel, write play, write poem, write song, write opera, write script, write symphony, write story, write music
    paint [once maker]: paint, sculpt, painter, carve
    direct [maker]: direct, director
    lead [maker]: lead, head, run, be in charge, be in charge of, chair, command, leader, captain, head up, manage, oversee, chief
    win [once roles]: win, triumph, victory, take title, winner, defeat, beat, champion, claim title, lift trophy, lift cup, come first, finish first, see off, overcome, thrash, knock out, win vote, come out on top, carry day, prevail, claim victory | lose, lose to, be beaten, defeat by, come second, finish second, be runner-up, suffer defeat, draw with, lose vote, lose out
    buy [once roles]: buy, purchase, acquire, take over, purchase of, acquisition, buy up, buy out, snap up, get hold of, become owner, takeover | sell, sale, sell off, dispose of, part with
    steal [once]: steal, take, theft, snatch, rob, make off with, disappear, vanish, go missing, be miss, walk out with, loss, robbery, burglary, raid, heist, loot, plunder, carry off, get away with, run off with, make away with, burgle | get back
    return [once]: return, give back, hand back, come back, go back, restore, repatriate, restitution, send back, take back, come home, go home, get back, be back, bring back | hold on to, hang on to, stay away
    arrest [once]: arrest, detain, take into custody, custody, apprehend, make arrest, take in, pick up, round up, put in handcuff, put in handcuffs, lead away, be in custody | release, free, set free, let go, release without charge, release on bail, be at large, remain at large
    charge: charge, indict, accuse, prosecute, press charge, face charge, stand accused | drop charge, withdraw charge, release without charge
    convict [once]: convict, find guilty, guilty, plead guilty, conviction, find against | acquit, clear, find not guilty, not guilty, innocent, exonerate, acquittal, walk free, go free, let off, clear name
    born [once]: bear, birth, be born, come into world, birthplace
    marry [once]: marry, wed, wedding, marriage, be widow, be wife, be husband, be widower, be spouse, get married, get marry, tie knot, take wife, become wife, exchange vow, lead to altar, elope with, remarry | divorce, get divorced, split up, annul marriage, remain single, remain unmarried
    cut-ribbon [once maker]: cut ribbon, snip ribbon, open officially
    oxygen: use oxygen, carry oxygen, breathe oxygen, be on oxygen | climb without oxygen, do without oxygen
    resign [once]: resign, step down, leave post, quit, stand down, leave office, leave job, resignation, retire, give up post, depart, submit resignation, hand notice, vacate post, give notice, tender resignation, step aside, hand resignation, hand in resignation, quit post, stand aside, leave company | remain in post, stay in post, stay on, remain in office, keep job, stay in job, cling on, hang on, keep post
    dismiss [once]: dismiss, fire, sack, lay off, make redundant, lose job, redundancy, redundant, job loss, lay-off, show door, get sack, relieve of duty, force out, let go, get rid of, kick out, throw out, remove from office, give sack, cut job, axe job | keep on, retain, reinstate, rehire, keep job
    appoint [once]: appoint, name, become, take over as, take office, elect, promote, take post, take helm, assume office, swear in, take charge, put in charge, give job, get job, give post, take over from, install as, choose as, take charge of | pass over
    hire: hire, recruit, employ, take on, offer job, give job, get job, find job, join firm, join company
    warn: warn, alert, notify, inform, tell, write to, raise alarm, warning, alarm, advise, caution, tip off, send warning, draw attention, raise concern, write, report to, give warning, sound alarm, complain, complain to, complain about, raise concern with, point out, mention to, telephone, call, ring up, issue warning, give notice, voice concern, let know, send word, make aware, bring to attention, raise matter, flag up | reassure, play down, keep in dark, leave in dark
    answer: answer, reply, respond, response, reply to, respond to, send reply, answer to, write back, get reply, receive reply, get answer, call back | ignore, go unanswered, unanswered, leave unanswered, brush off
    agree [roles]: agree, accept, approve, back, endorse, support, consent, vote for, approval, give go-ahead, authorise, authorize, vote in favour, be in favour, come out for, give backing, give consent, give approval, wave through, give blessing, give nod, say yes, recommend | refuse, reject, oppose, turn down, decline, vote against, block, veto, rejection, speak against, come out against, throw out, fend off, fight off, rebuff, spurn, say no
    sign [once]: sign, ratify, conclude treaty, sign deal, sign contract, sign agreement, put name to, put signature to | refuse signature, withhold signature
    consult: consult, ask, consultation, hold meeting
    inspect: inspect, take sample, sample, analyse, check, examine, inspection, survey, test, audit, look over, service, maintain, make inspection, carry out inspection, carry inspection, conduct test | go unchecked
    investigate: investigate, inquiry, probe, look into, investigation, hold inquiry, launch investigation, conduct investigation, hold inquest, open investigation, carry investigation, open inquiry, be under investigation | drop investigation, close case
    pay [roles]: pay, compensate, compensation, payout, settle with, pay out, pay up, make payment, settle bill, payment | withhold payment, go unpaid, leave unpaid
    fund: fund, finance, pay for, foot bill, bankroll, subsidise, put money, meet cost, cover cost, bear cost, pick bill, give grant | cut funding, withdraw funding
    admit: admit, acknowledge, concede, confess, own up, plead guilty, make confession, confession, come clean, own up to | deny, dispute, reject, plead innocent, retract, withdraw confession, protest innocence
    blame: blame, cause, be responsible, responsible, lead to, result in, be due to, be caused by, be started by, be sparked by, trigger, spark, set off, bring about, stem from, put down to, attribute to, result from, be fault | rule out
    know [roles]: know, aware, be aware, know of, learn of, have knowledge, find out, hear of, hear about, get wind, realise, realize | unaware, ignorant, no idea, be in dark, oblivious
    see [roles]: see, witness, notice, watch, catch sight, set eye, catch glimpse, make out, spot | overlook, go unnoticed, look away
    contain [roles]: contain, hold, include, have, comprise, consist of, be made of
    rain: rain, fall, rainfall, record, pour down, downpour | stay dry
    restore [once]: restore, come back, repair, be repaired, fix, mend, reconnect, repaired
    lose-power [once]: lose power, go dark, power fail, electricity fail, power be lost, power go, lose electricity, blackout, outage, power cut, go out, light go out, be cut off, be in darkness, be without power | shine, be lit, stay on, lit, be on, still burn, restore power, power return
    climb-on: climb, ascend | climb down, descend
    arrive [once]: arrive, reach, get to, land, dock, arrival, come to, pull in, pull into, set foot on, set foot in, make landfall, come ashore, turn up, show up, get there, make it to
    depart [once]: leave, depart, set out, set sail, sail, set off, departure, head off, make off, move off, go away, drive off
    abroad: be out of, be outside, be outside of, travel outside, travel outside of, leave country, travel abroad, go abroad, be abroad, fly to, visit, set foot outside
    visit: visit, tour, travel to, go to, fly to, come to see, trip, pay visit, drop in, go see, stop by, make trip | steer clear
    attend: attend, be present, turn up, take part, participate, present, be there, be on hand, show up, make appearance, put appearance | absent, miss, stay away, be absent, be elsewhere, stay home, keep away
    duty: duty, on duty, be on duty, on watch, at post, at wheel, on bridge, in charge, be on shift, report for duty, clock on, be on call | off duty, be off duty, off watch, be on leave, be on holiday, be on break, clock off, unattended
    sleep: asleep, sleep, doze, fall asleep, nod off, be in bed | awake, be awake, stay awake
    drink: drunk, drink, intoxicated | sober
    ban: ban, prohibit, forbid, outlaw, illegal, bar, prohibition, impose ban, be against law, be against rule, make illegal | allow, permit, legal, lawful, legalise, legalize, lift ban, give permission, make legal
    safe: safe, be safe, pass safety, harmless, fit, declare safe | unsafe, dangerous, hazardous, toxic, poisonous, contaminated, harmful, polluted, pose danger, pose risk, unstable
    insure: insured, insure, cover by insurance, have insurance, take insurance, have cover, have policy | uninsured, lack insurance, be without insurance, policy lapse
    lock: lock, locked, bolt, turn key, be under lock, padlock | unlocked, unlock, open, unbolted, unbolt
    own [maker]: own, belong to, possess, owner, be property, property of
    live: live, reside, inhabit, home to, population, inhabitant, resident
    cost [measure]: cost, price, budget, bill, come to, be worth, worth, total cost, price tag, value, cost of, cost at, set back, be valued, estimate, put at, add up to, amount to, price at, work out at
    spend [measure]: spend, invest, expenditure, spending, investment, put money, plough into, pour into, shell out
    raise-money [measure]: raise, donate, donation, collect
    earn [measure]: earn, wage, salary, pay, revenue, turnover, profit, income, make profit, sell ticket, take home, bring in, rake in, draw salary, takings
    borrow [measure]: borrow, owe, debt, loan, take loan, get loan, be in debt, run debt
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
    vote [measure]: vote, poll, turnout, vote share, win vote, receive vote, get vote
    production [measure]: produce, output, make, manufacture, generate, yield, production
    rise [roles]: rise, increase, grow, climb, go up, surge, soar, growth, jump, double, up, put price, put rate, raise price, raise rate, raise wage, hike, shoot up, rocket | fall, decrease, drop, decline, go down, shrink, plunge, decline in, down, halve, cut price, cut rate, cut wage, reduce, slash, tumble, slump, plummet
    succeed: succeed, success, successful, pass, manage | fail, failure, unsuccessful, flop
    true: true, correct, accurate, real, genuine, authentic, right, be original, prove genuine | false, untrue, wrong, fake, forged, forgery, incorrect, myth, baseless, inaccurate, counterfeit, be copy, be replica, be hoax
    attack: attack, open fire, assault, raid, invade, shoot, stab, bomb, launch attack, mount attack, launch offensive, fire on, shoot at, bombard, ambush, come under fire, come under attack, beat up, set upon, lay into, mug, punch
    escape: escape, flee, get away, break out of, defect, run away, run off, drive off, walk away, make getaway, get out, climb out, make escape, break free, break loose, slip away, be at large, be on loose, be on run, abscond, jump bail | be caught, be captured, recapture, trap, track down, hunt down, catch
    vaccinate [grows]: vaccinate, vaccination, inoculate, immunise, jab, have jab, get jab, receive dose | unvaccinated
    recover-health: recover, be cured, get well, pull through, make recovery, get better, be on mend | relapse, get worse, deteriorate
    cancel [once]: cancel, call off, abandon, scrap, shelve, axe, drop plan, cancellation, pull plug, kill off, abort | go ahead, proceed, take place, hold, press ahead, push ahead, give go-ahead
    move [once]: move to, relocate, transfer, move, move house, move away, move into | stay put
    teach: teach, educate, study, attend school
    meet: meet, dine with, dine, have dinner with, talk to, speak to, have lunch with, speak with, talk with, encounter, sit down with, meeting, come together, hold talk, get together, come face to face, run into | shun, snub
    enter [once]: enter, get in, get into, break in, come in, climb in, gain entry, break into, force way into, force door, get inside, walk into, go inside, sneak in, climb through, gain access, set foot in | stay outside, stay out
    cover-distance [measure]: run, run for, cover, do, travel, drive, sail, walk, fly
    pick-lock: pick, pick lock, force, prise open
    sail [once]: set sail, leave port, cast off, depart port, put to sea, leave harbour, weigh anchor
    serve [roles]: serve, call at, stop at
    launch-boat: launch, lower, put into water, get away, float off, lower into water, put to sea, launch boat | seize, jam, stick, be stuck, fail to lower
    carry-people [measure]: carry, have on board, be on board, be aboard, have aboard, transport, hold, take on
    origin [once]: begin, start, originate, break out, origin, source, outbreak, ignite
    alarm [once]: raise alarm, sound alarm, give alarm, call for help, send distress, distress call, mayday, dial, call emergency, alert, first alarm, alarm, call ambulance, call brigade, send sos, fire flare
    stay: stay, remain at post, remain, stay aboard, remain at post, stay on board, stay behind, stay put, remain aboard, remain on board, remain at, stand by, stay at post, sit tight, stay on, remain behind, stick around | leave, abandon, abandon ship, leave ship, flee, get off, get into boat, get into lifeboat, depart, walk out, go ashore, desert, jump, slip away, walk away, go home, run off
    leak: leak, escape, spill, seep, pour out, gush, discharge, oil spill, spill into, leak into, release, slick, spillage, drip, flow into, pour into | be contained, contain, be sealed, hold, plug, watertight
    pass-test: pass inspection, pass test, pass, clear inspection, be certified, certify, be approved, satisfy, meet standard | fail inspection, fail test, fail, not take place, be found wanting, breach rule, fall short
    take-place: take place, happen, occur, be held, go ahead, be conducted, carry out, be carried out, hold, come about, materialise | be cancelled, cancel, be called off, be postponed, be scrapped, not take place, be abandoned, fall through, rain off, put off
    shut-door: shut, close, be shut, be closed, lock, be locked, seal, slam, bang shut, fasten | wedge open, prop open, be open, stand open, leave open, hang open, be unlocked, leave unlocked, keep open, ajar, hold open, throw open
    settle: compensate, pay compensation, pay damages, settle, award damages, agree to pay, reach settlement, settle claim, settle out of court, pay damage, award damage, award compensation | reject claim, turn claim, refuse compensation
    suspend: suspend, halt, stop, ground, withdraw from service, interrupt, take out of service, bring to standstill, lie idle, break off, pause, put on hold, come to standstill | resume, restart, restore service, start again, carry on, continue, return to normal, keep go, press on
    tow: tow, scrap, break up, dismantle, salvage, raise wreck
    come-from: come from, originate in, originate from, stem from, derive from, be from, spread from
    leave-job [once]: resign, step down, leave post, quit, stand down, leave office, leave job, resignation, give up post, dismiss, sack, be sacked, be dismissed, fire, remove from post, be removed, get rid of, show door, force out, step aside, tender resignation
    left-alone: leave alone, leave by himself, leave by herself, abandon, be alone, unsupervised, unaccompanied, be on own | accompany, escort
    maintain: maintain, service, keep in repair, look after, overhaul, repair | neglect, let rot, leave to rot, allow to decay, fall into disrepair
    train: train, drill, instruct, qualify, hold licence, hold license, be licensed, be trained | untrained, unqualified, unlicensed, inexperienced
    equip: equip, fit, have, carry, wear, bring, be fitted with, be equipped | lack, be without, do without, go without, want, leave behind
    weather: storm, snow, blow, rain, fog, be stormy, bad weather, blizzard, gale, be foggy, be rough, overcast | fine, clear, calm, be fine, be clear, clear sky, sunny, still, sun shine, be dry
    turn-back: turn back, fall short, turn round, turn around, retreat, give up, abandon attempt, abandon climb, beat retreat, head down | push on, press on, keep going, carry on
    summit [once maker]: reach summit, reach top, stand on summit, conquer, summit, top out, make summit, set foot on summit, make it to top, get to top, get to summit, stand on top, arrive at top, arrive at summit, be on top, climb to top, arrive on summit, scale, make ascent, ascent, gain summit, attain summit, plant flag | fail to summit, stop short of
    fall-accident [once]: fall, slip, plunge, tumble, lose footing, drop, fall from, fall off, lose balance
    avalanche [once]: avalanche, bury, sweep away, engulf, be caught
    search: search, look for, hunt, comb, scour, mount search, launch search, hunt for, search for | abandon search, end search
    invite: invite, ask, welcome
    permit: permit, licence, permission, obtain permit, have permission, allow, give permission, grant permission, grant licence, issue permit, get permission, approve application | refuse permission, deny permit, without permit, illegal, refuse permit, refuse licence, reject application, revoke licence
    vote-pass [once]: pass law, pass bill, approve bill, adopt, enact, pass motion, carry motion, pass resolution, adopt resolution, vote through, become law | reject bill, vote down, defeat bill, repeal, block, reject motion, lose motion, throw out, motion fall
    elect [once]: elect, vote in, win election, win seat, return to office, secure seat, top poll | lose election, lose seat, be voted out, unseat
    protest: protest, demonstrate, march, strike, walk out, go on strike, take to street, hold rally, stage protest, hold demonstration, down tool, be on strike | stay at work, cross line
    strike-end: end strike, call off strike, return to work, resume work, back at work, end walkout, end dispute, strike end | stay out, stay on strike, remain on strike, strike continue
    withdraw [once]: withdraw, recall, pull, take off market, discontinue, retire
    file: file, sue, take to court, bring case, lodge complaint, bring charge, file lawsuit, bring action, issue writ, go to court, seek damage, sue for | drop case, drop charge, withdraw complaint, drop, drop lawsuit, drop claim
    contaminate: contaminate, pollute, poison, taint, be polluted, exceed limit, be contaminated, foul, get into supply | clean, safe, pure, within limit, meet standard, be clean, purify, disinfect
    drinkable: drink, be safe to drink, drinkable
    extinct: extinct, die out, disappear, vanish | survive, thrive, still exist, persist, recover
    breed: breed, nest, hatch, reproduce
    infect-first [once]: first case, be diagnosed, diagnose, be reported, fall ill, first fall ill
    test-positive: test positive, be positive, carry virus, be infected | test negative, be negative, be clear
    quarantine: quarantine, isolate, lock down, seal off | lift, lift lockdown, be released
    profit: make profit, profit, earn profit, be profitable, be in black, turn profit, report profit, post profit, make money | make loss, lose money, loss, be in red, be unprofitable, go bankrupt, be insolvent, report loss, post loss, suffer loss, run at loss
    grow-business [roles]: expand, grow, take on, hire, create job, add job, add staff, open branch | shrink, cut job, lay off, shed, close, axe job, close branch, cut staff, cut workforce
    promise: promise, pledge, vow, guarantee, undertake | break promise, go back on, renege
    offer-price [measure]: offer, bid, propose, put forward, make offer, make bid, table bid, submit bid, bid for | withdraw bid, withdraw offer
    sell-for [measure]: sell for, fetch, go for, sell, auction, change hand for, go under hammer, sell at auction, knock down for, let go at, make at auction
    fine-pay [measure]: fine, fin, penalty, penalize, penalise, be fined, fine of, pay fine, get fine, give fine, hand fine, impose fine, order pay | quash fine, let off with
    sentence-once [once measure]: sentence, jail, pass sentence, hand sentence, send to prison, send to jail, put behind bar | suspend sentence, spare prison, escape jail, get off with
    sentence-for [measure]: sentence, jail, be given, jail for, receive sentence, get sentence, imprison, serve, give year, get year, give month, hand sentence, send to prison, send to jail, go to prison, go to jail, put behind bar
    own-share [measure]: own, hold stake, stake, hold share
    attend-size [measure]: attend, draw, turn out, crowd, gather, turnout
    score [measure]: score, beat by, win by
    study-at: study at, graduate, attend, educate, go to university, go to school, win scholarship, win place, enrol at
    named-after: name after, call after, be named for, take name from
    receive [once]: receive, obtain, be given, be sent | never receive, not receive, be refused
    read-report: read, see report, study report, be shown, be told | never see, never read
    install: install, fit, put in, put up, set up, mount | remove, take out, take down, dismantle, never install, be missing
    repair: repair, mend, fix, replace, patch, put right, patch up, make repair, carry out repair, carry repair, be under repair | leave broken, not repair, be broken, unrepaired
    lock-gate: lock gate, chain, padlock, bar, block exit, be locked, blocked | unlock, open gate, be open
    fuel: refuel, fill, run out of fuel, have fuel
    wear-helmet: wear, wear helmet, wear belt | without helmet, bareheaded
    weigh-load [measure]: weigh, carry load, load
    sabotage: sabotage, arson, set fire, start deliberately, deliberate, torch, tamper with, be arson | accident, accidental, by accident, be accidental, be accident
    suicide: kill himself, take own life, suicide, commit suicide, kill herself, hang himself, shoot himself, take life, take overdose | murder, kill, homicide
    guilty: guilty, responsible, to blame, at fault, culpable | blameless, innocent, exclude, rule out, not to blame, be exonerated
    resolve: resolve, solve, settle dispute
    insured-for [measure]: insure for, be insured for
    rent [measure]: rent, charge rent
    fare [measure]: fare, ticket cost, ticket
    win-prize [once]: win, be awarded, receive prize, take prize, award, receive award, receive medal, get prize, collect award, collect prize, scoop, land prize | miss out on
    break-record [once]: break record, set record, beat record, smash record, better record, shatter record | record stand, remain unbroken
    declare-dead [once]: declare dead, presume dead, certify dead
    award [roles]: award, give medal, give prize, award medal, award prize, confer, decorate, honour, honor, present with | deny medal, deny prize
    execute [once]: execute, hang, behead, put to death, execution, guillotine, burn at stake, go to gallows, crucify | reprieve, pardon, spare life
    seize [once]: seize, capture, occupy, storm, take, take over, take control of, overrun, conquer | hand back, surrender
    abolish [once]: abolish, repeal, do away with, scrap, end, phase out, outlaw | introduce, bring in, reintroduce
    demolish [once]: demolish, pull down, tear down, knock down, raze, bulldoze, take down, bring down | rebuild, preserve
    burn-down [once]: burn down, burn to ground, be gutted
    bury [once]: bury, inter, burial, funeral, lay to rest, cremate, interment, entomb, lie buried, lie bury, hold funeral | exhume, exhumation
    heat: heat, warm, heating | unheated
    draw-down [measure]: lower, bring down, draw down, lower by
    govern [maker]: govern, governor, be governor, rule, warden
    turn-away: turn away, refuse entry, send back, send away, deny entry, bar from, keep out, lock out, shut out, deny access, show door | admit, let in, allow in, be let in, wave through, let through
    imprison: imprison, jail, lock up, incarcerate, intern, put in prison, send to prison, send to jail, put behind bar, go to prison, go to jail, be behind bar | free, release, walk free, let out, leave prison, come out of prison, release from prison, parole
    watch-over: watch over, keep watch over, keep guard, keep lookout, stand guard | leave unattended, unattended, unmanned
    last-heard [once]: hear last
    break-ground [once]: break ground, start construction, begin construction, begin work, start work, construction begin, work begin, work start, construction start, lay stone, lay foundation, turn sod, cut sod
    publish [once]: publish, appear, come out, release, publication, bring out, hit shelf, go on sale, appear in print | remain unpublished, suppress
    premiere [once]: premiere, be first performed, perform first, stage first, screen first, have premiere, hit screen, reach cinema
    conscript: conscript, draft, call up, serve in army
    desert: desert, go absent, mutiny
    adopt-child [once]: adopt
    emigrate [once]: emigrate, immigrate, migrate, settle in
    graduate [once]: graduate, take degree, finish degree, earn degree, get degree, gain degree, receive degree, pass exam | drop out, drop out of, abandon study, fail exam
    study: study, read, attend university, go to college, attend school
    smoke: smoke, tobacco | non-smoker
    vaccinate-all: be vaccinated
    export [measure]: export, ship, sell abroad
    import [measure]: import, bring in from
    mine [measure]: mine, extract, dig
    grow-crop [measure]: grow, harvest, cultivate, plant
    tax [measure]: tax, levy, duty
    lend [measure]: lend, loan, give loan, grant loan, make loan
    lay-track [measure]: lay track, lay rail
    fly-first [once]: fly first
    lift-off [once]: lift off, take off, blast off, send into space, go into space, go into orbit
    touch-down [once]: touch down, splash down, land, make landing
    name-heir [maker]: succeed, follow as, replace
    sign-up [measure]: sign up, enrol, enroll, register, enlist
    vanish [once]: vanish, disappear, go missing, disappearance, lose trace
    rescue-find [once]: rescue, pick up, be rescued
    celebrate: celebrate, mark, commemorate
    censor: censor, open letter, read letter, intercept | uncensored
    fight: fight, brawl, fight with, be in fight
    visit-allow: receive visitor, receive visit
    hospital [grows]: take to hospital, rush to hospital, admit to hospital, be in hospital, hospitalise, hospitalize | discharge, send home, leave hospital
    treat: treat, give aid, receive treatment | untreated, refuse treatment
    surgery: operate on, undergo surgery, perform surgery, have operation
    conscious: conscious, come round, regain consciousness | unconscious, lose consciousness, pass out
    critical: be critical, critical, fight for life | be stable, stable, be out of danger
    epidemic: epidemic, outbreak, rife | die out, stamp out, eradicate
    trap [grows]: trap, strand, stranded, cut off, maroon | cut free
    flood: flood, flooding, be under water, burst bank, overflow | stay dry, recede
    late: be late, run late, hold up, be behind schedule, delay, be overdue | be on time, be on schedule, be ahead of schedule, run on time
    postpone [once]: postpone, put off, defer, push back, rain off, put back, adjourn, put on hold, postponement | bring forward, go ahead, go to plan
    heed: heed, act on, take notice, take action | ignore, disregard, brush aside
    foresee: foresee, predict, forecast | take by surprise, come as surprise
    comply: comply with, obey, abide by, comply, keep to, stick to, follow rule | violate, flout, break rule, cut corner, break law, defy, disregard, disobey
    condemn: condemn, declare unsafe, find unsafe, denounce, criticise, criticize, hit out at | declare safe, find safe, give all-clear, praise, applaud, pay tribute
    pass-signal [once]: pass signal, jump light, go through light | stop at signal, stop at light
    speeding: exceed limit, break limit, drive fast | keep to limit, slow down
    derail [once]: derail, derailment, come off rail, leave track, leave rail | stay on rail
    aground [once]: run aground, go aground, run ashore, strike rock, hit rock | refloat, float free
    raise-wreck [once]: raise wreck, salvage, refloat | lie on seabed
    overboard [once]: go overboard, fall overboard, wash overboard
    ashore: reach shore, come ashore, swim ashore, wash ashore
    embark: board, embark, go aboard, go on board | disembark, get off, alight
    drift: drift, be adrift, break loose | be at anchor, moor, drop anchor
    steer [maker]: steer, be at wheel, be at helm, take wheel
    overload: overload, be packed, exceed capacity | have room
    lose-contact [once]: lose contact, lose touch, disappear from radar | make contact, be in contact
    block-road: block road, close road, block line, impassable | clear road, passable
    strengthen: strengthen, reinforce, shore up | weaken, undermine
    decay: rust, corrode, rot, rotten, wear out | be sound
    tunnel [once maker]: dig tunnel, bore tunnel, drive tunnel
    over-budget: be over budget, exceed budget, overrun | be within budget, be under budget
    rebuild [once]: rebuild, reconstruct, reconstruction
    storm-hit [once]: make landfall, landfall, batter, lash, hit coast | veer away, bypass
    ease: ease, abate, die down | intensify, worsen
    quake [once]: earthquake, quake, tremor
    landslide [once]: landslide, landslip, mudslide
    firefight: fight fire, fight blaze, tackle fire, tackle blaze
    at-scene: arrive at scene, reach scene, be at scene, rush to scene
    search-end [once]: call off search, call search, abandon search | resume search, continue search
    careless: careless, negligent, reckless | careful, take care
    certificate: issue certificate, grant certificate, grant licence | revoke licence, lose licence
    run-out [once]: run out, run out of, use up, run short | have left, have plenty, be in stock
    derelict: stand empty, derelict, disused | be in use, occupied
    survived-by: survive by, leave widow, leave child, leave son
    engage-marry [once]: get engaged, become engaged, betroth, propose to, propose marriage, ask for hand | break engagement, jilt
    have-child: have child, have son, have daughter, bear child, father child, give birth to | be childless, die childless
    grow-up: grow up, bring up, spend childhood, spend youth
    change-name [once]: change name, take name, adopt name, rename
    christen [once]: christen, baptise, baptize, baptism
    taught-by: study under, train under, take lesson from, apprentice to, be pupil
    work-as: work as, employ as, earn living, make living
    debut: debut, make debut, begin career, start career
    retire-career [once]: retire, retirement, bow out, end career | make comeback, play on
    take-throne [once]: ascend throne, come to throne, crown king, crown queen, coronation, accession | abdicate, abdication, renounce throne, depose
    accept-prize: accept award, accept prize, collect award, collect prize | refuse award, refuse prize, decline award, decline prize
    exile: exile, banish, go into exile, send into exile, live in exile | return from exile
    bequeath [once]: bequeath, bequest, leave in will, inherit | disinherit, cut out of will
    donate [once]: donate, make gift, make donation, present to museum
    give-speech: give speech, make speech, deliver speech, give lecture, address audience
    perform: perform, give concert, give recital, give performance, play concert, take stage
    adapt: adapt, adaptation, base on, make into film, turn into film, bring to screen
    play-role [maker]: play role, play part, take role, portray, star as, cast as
    make-record [once]: record album, record song, cut record, make recording
    shoot-film: shoot film, shoot scene, make film, film in
    acclaim: praise, acclaim, hail as, applaud, receive ovation | boo, jeer, tear apart
    sell-out: sell out, play to house, pack house, fill house, fill hall | be half-empty
    band-form [once]: form band, form group, start band | split up, break up, disband
    exhibit: exhibit, exhibition, go on display, be on display, put on display, go on show, be on show | be in storage, take off display
    attribute-to [maker]: attribute to, ascribe to, credit to
    vandalise: deface, vandalise, vandalize, daub, throw paint
    on-loan: be on loan, lend to, loan to, go on loan
    hide: hide, conceal, stash, cover up | reveal, disclose, make public
    draw-match [once]: draw with, end in draw, finish level, share spoil | produce winner, be decided
    score-goal: score goal, get goal, find net, head home, convert penalty | miss penalty, miss target
    goal-stand: allow goal, goal stand, goal count | disallow, chalk off, rule goal
    send-off [once]: send off, show card, sending-off | stay on pitch
    join [once]: join, sign for, become member, admit to, sign up to | leave club, leave band, leave group, leave party, pull out of, withdraw from, break away
    qualify-for: qualify for, reach final, book place, go through | eliminate, knock out, crash out
    promotion [once]: win promotion, gain promotion, promotion | relegate, relegation
    finish-race [once]: cross line, finish race, complete race | drop out, pull up, abandon race
    disqualify [once]: disqualify, disqualification, strip of title, strip of medal, lose title | reinstate, keep title, keep medal
    go-alone: go alone, climb alone, climb solo, sail solo, travel alone | accompany, travel with
    amputate: amputate, amputation, lose toe, lose finger, lose leg | save leg
    prove: prove, find proof, find evidence, bear out | disprove, refute, debunk
    retract [once]: retract, retraction, withdraw paper | stand by paper, reaffirm
    excavate: excavate, excavation, lead dig, open trench | rebury, backfill
    ordain [once]: ordain, ordination, become priest, become nun, enter convent | defrock, leave priesthood, leave convent
    convert-faith [once]: convert to, receive into church, embrace faith | renounce faith, lose faith, leave church
    consecrate [once]: consecrate, consecration, hallow | deconsecrate, desecrate
    hold-service: hold service, conduct service, say mass, celebrate mass, preach, give sermon
    candidate: stand for election, run for office, run for mayor, contest election, be candidate, enter race | stand aside, drop out, quit race
    take-power [once]: come to power, take power, assume power, take office, assume office, swear in, take oath
    overthrow [once]: overthrow, oust, depose, topple, coup, drive from power | cling to power
    seats [measure]: win seat, take seat, hold seat, secure seat
    majority [measure]: majority, margin, have majority, hold majority
    cast-vote: cast vote, cast ballot, go to poll, mark ballot | abstain, spoil ballot
    hold-vote [once]: hold vote, take vote, put to vote, go to vote, hold election, hold referendum
    in-force [once]: come into force, enter into force, take effect, come into effect, be in force | lapse, expire
    hold-office: hold office, be in power, sit on council, serve on council | be out of power, be in opposition
    overturn: overturn, quash, annul, rescind, declare void, reverse decision | uphold, let stand
    decide: decide, take decision, make decision, come to decision, reach decision, opt for | undecided, defer decision
    make-public: announce, make public, make known, reveal, disclose, issue statement, go public | keep secret, hush up, cover up, keep quiet, conceal
    put-in-writing: write down, put on record, note down, put in writing, put on paper, make note | unrecorded
    testify: testify, give evidence, give testimony, tell court, tell inquiry, make statement, take stand, tell jury | stay silent, say nothing
    write-to [roles]: write to, send letter, send email, send note, drop line
    demand: demand, call for, call on, press for, push for, urge | drop demand, withdraw demand
    keep-promise: keep promise, keep word, honour promise, make good on, deliver on | break promise, break word, go back on, renege on
    back-down: back down, climb down, give way, make concession, relent | stand firm, hold firm, dig in, stick to gun
    negotiate: negotiate, hold talk, open talk, be in talk, negotiation, enter negotiation, bargain | break talk, talk collapse, walk out of talk, talk fail, talk break
    strike-deal [once]: reach agreement, strike deal, reach deal, do deal, come to agreement, come to term, sign agreement | deal collapse, fall through
    ties: establish relation, establish tie, open embassy | break relation, cut tie, sever tie, recall ambassador, close embassy
    expel: expel, deport, throw out, kick out, order out, deportation, expulsion | grant asylum, give refuge, let stay
    war-start [once]: declare war, go to war, take arm, enter war, open hostility
    ceasefire [once]: ceasefire, truce, armistice, cease fire, sign truce | break truce, break ceasefire, fight on
    surrender [once]: surrender, capitulate, give up, lay arm, give in | fight on, hold out, stand ground
    retreat: retreat, withdraw, withdrawal, pull back, pull out, fall back, give ground | advance, gain ground, push forward, hold ground, hold line
    repel: repel, repulse, beat off, fight off, beat back | overrun, break through
    regain [once]: retake, recapture, win back, regain, regain control
    besiege: besiege, surround, encircle, lay siege, be under siege | relieve, lift siege, break siege
    take-prisoner [once]: take prisoner, take hostage, take captive, capture, kidnap, abduct, hold hostage | release, let go
    deploy: deploy, send troop, send in, send soldier | withdraw troop, bring home, pull troop
    shoot: open fire, fire shot, shot fire, fire gun, pull trigger | hold fire
    riot: riot, run riot, clash with, turn violent | peaceful, pass off
    guard: stand guard, keep watch, be on guard, post guard, keep guard | unguarded
    discard: throw away, throw out, discard, dispose of, get rid of | hold on to, hang on to, retain
    hand-over [roles]: hand over, give away, part with | keep back, hold back, withhold
    distribute: hand out, give out, distribute, share out | hold back, keep back
    ready: be ready, ready, be prepared, prepared, be in place | unprepared, catch by surprise
    empty: empty, vacant, deserted, unoccupied, lie empty | full, packed, crowded, occupied, be in use
    compulsory: compulsory, mandatory, oblige, compel | optional, voluntary, exempt
    exist: exist, be in existence, come into existence | defunct, fictitious, fictional
    take-part: take part, join in, participate, be involved, have hand | stay out of, sit out, keep out of
    leave-place: come out, walk out of, go out, get out of, go outside | stay inside, stay indoors, stay put
    remand [once]: remand, keep in custody, refuse bail | release on bail, free on bail, grant bail
    surrender-self [once]: turn himself, turn herself, hand himself, surrender to police, give up to | go on run, be on run, go into hiding
    court-appear [once]: appear in court, appear before court, appear before magistrate, come before court, stand in dock
    try-case [once]: trial, stand trial, go on trial, be on trial, bring to trial, trial open
    prison-time [measure]: serve, serve sentence, do time, spend in prison, spend in jail, spend behind bar, be in prison
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
    falsify: falsify, forge, fake, cook book, fiddle book
    bribe [roles]: bribe, pay bribe, take bribe, accept bribe, buy off | refuse bribe, reject bribe, turn bribe
    kidnap [once]: kidnap, abduct, take hostage, hold hostage, hold to ransom | free, release, let go
    threaten: threaten, make threat, point gun, pull gun, pull knife
    damages [measure]: award damage, pay damage, win damage, receive damage, award compensation, pay compensation, get payout
    licence-loss [once]: revoke, revoke licence, lose licence, withdraw licence, strike off | renew licence, keep licence
    deport [once]: deport, expel, extradite, send back | grant asylum, allow stay
    death-sentence [once]: sentence to death, condemn to death, sentence hang | spare life, commute sentence
    suspend-person [once]: suspend, suspend from duty, put on leave, place on leave, send home | reinstate, return to duty
    fail-business [once]: go bankrupt, go bust, go under, fold, collapse, go into administration, go into liquidation, bankruptcy | stay afloat, stay in business, save from bankruptcy
    bail-out [once]: bail out, prop up, inject money, pump money, come to rescue | pull plug, allow fail, refuse aid
    bank-withdraw: withdraw money, withdraw savings, withdraw deposit, draw money, empty account | deposit, pay in, put in bank, leave in bank
    repay [once roles]: repay, pay back, pay off, repay loan, clear debt | default, default on, be in arrears
    pay-change: get rise, win rise, get raise, raise wage, raise pay | take cut, cut wage, cut pay, freeze pay
    wage-owed: owe wage, withhold wage, go unpaid, go without pay | pay wage, pay in full, receive wage
    job-cut [once measure]: cut job, axe job, shed job, lose job, lay off, make redundant, job go | create job, save job
    unemployed: be out of work, be unemployed, unemployed, jobless | be in work, be employed, have job
    retire [once]: retire, take retirement, draw pension, retirement | keep work, work on
    promote [once]: promote, promotion, get promotion | demote, demotion
    strike [once]: strike, walkout, stoppage, go on strike, be on strike, come on strike, come out on, walk out, down tool, stop work | stay at work, remain at work, keep work, break strike
    lock-out [once]: lock out, shut out, lockout | let in, let back
    reach-deal [once]: strike deal, reach deal, make deal, do deal, reach agreement, come to agreement, come to term, sign deal, sign agreement | deal collapse, deal fall, back out
    break-contract [roles]: break contract, breach contract, break agreement, renege on | honour contract, honour agreement, keep bargain
    contract-end [once]: cancel contract, terminate contract, end contract, expire, lapse | renew, renew contract, extend contract
    win-contract [once roles]: win contract, get contract, land contract, award contract, give contract | lose contract, lose order
    sale [once]: sale, sell, sell off, auction, change hand, go under hammer, buy, purchase | go unsold, remain unsold, be unsold
    on-market [once]: put on market, put on sale, put for sale, go on sale, be on sale, be for sale, be up for sale | take off market, withdraw from sale
    merge [once]: merge, amalgamate, merger, join force | split up, demerge, part company
    nationalise [once]: nationalise, nationalize, nationalisation | privatise, privatize, privatisation
    refund [once]: refund, give refund, get refund, return money, reimburse, get back | keep money, refuse refund
    inherit: inherit, leave in will, bequeath, come into money | disinherit, cut out of will
    loss-size [measure]: lose, lose money, make loss, post loss, suffer loss, loss, shortfall
    evict [once]: evict, eviction, throw out, turn out of, put on street | allow stay, let stay
    """
}
