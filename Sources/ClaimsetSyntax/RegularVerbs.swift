import ClaimsetCore

// Data table: verbs with regular forms, for the endings that the treebanks teach are wrong for many rare ones.

/// The lemmas of regular forms of known verbs: "fined", "shouting", "buzzes".
enum RegularVerbs {
  /// The lemma of the word at `span`, which ends as the tag `penn` asks for; nil where it is no form of a known verb.
  static func lemma(
    of span: Span,
    in bytes: UnsafeBufferPointer<UInt8>,
    penn: PennTag
  ) -> [UInt8]? {
    let word = bytes[span.start..<span.end].map(\.asciiLowercased)
    return candidates(word, penn).first { known.contains(key($0)) }
  }

  /// What the form may come from, what keeps an "e" first: "stared" is no form of "star".
  private static func candidates(_ word: [UInt8], _ penn: PennTag) -> [[UInt8]] {
    func cut(_ count: Int, _ tail: String = "") -> [UInt8] { word.dropLast(count) + tail.utf8 }
    func ends(_ ending: String) -> Bool {
      word.count > ending.utf8.count
        && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    switch penn {
    case .vbd, .vbn:
      guard ends("ed") else { return [] }
      return [cut(1), cut(2)] + single(cut(2)) + (ends("ied") ? [cut(3, "y")] : [])
    case .vbg:
      guard ends("ing") else { return [] }
      return [cut(3, "e"), cut(3)] + single(cut(3)) + (ends("ying") ? [cut(4, "ie")] : [])
    case .vbz:
      guard ends("s") else { return [] }
      return [cut(1)] + (ends("es") ? [cut(2)] : []) + (ends("ies") ? [cut(3, "y")] : [])
    default: return []
    }
  }

  /// "signal" of "signall".
  private static func single(_ stem: [UInt8]) -> [[UInt8]] {
    stem.count > 2 && stem.last == stem[stem.count - 2] ? [stem.dropLast()] : []
  }

  private static func key(_ word: [UInt8]) -> UInt64 {
    word.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static let known = Set(
    table.split(whereSeparator: \.isWhitespace).map { key(Array($0.utf8)) }
  )

  private static let table = """
    abandon abate abduct abolish abort abound abscond absorb abstain abuse accelerate acclaim
    accommodate accumulate accuse achieve acquit activate adapt adhere adjourn adjust administer
    admire admonish adopt adore adorn advise advocate affirm affix aggravate agitate agree air
    alert allege allocate allot allow allude alter amass amend amplify amputate annex announce
    annoy annul anoint appease applaud appoint appraise apprehend approach arbitrate argue
    arouse arraign arrange ascertain ascribe ask assail assassinate assault assemble assert
    assess assign assimilate assist associate assume assure astonish atone attain attempt attest
    attract auction audit augment authenticate authorise authorize avail avalanche avenge avert
    avoid await awake award axe back bail bait bake balance ban bandage banish bankrupt baptise
    baptize bar bare barge bark barricade barter base bash bask bathe batter battle beg behave
    believe belong bequeath berate berth besiege bestow betray betroth bewilder bicker bid
    billet bivouac blackmail blame blanch blare blast bleach bleed bless blink block blockade
    bloom blur blush boast bob boil bolster bolt bomb bombard boo book boost border bore borrow
    bother bounce bound bow box boycott brace brag brake branch brand brave breach breed brew
    bribe brief broadcast browse bruise brush bubble buckle budge bully bump bungle burgle burn
    burrow bury bust buy buzz bypass calculate calibrate call calm camouflage camp campaign
    cancel canonise canvass capitulate capsize capture care caress carve cascade cast castigate
    cater cause caution cease cede celebrate cement censor censure certify chain chair challenge
    change chant chaperone char charge chart charter chase cheat cheer cherish chide chip chirp
    chisel choke chop chronicle cite claim clamber clamp clap clarify clash classify cleanse
    clear click climb clinch cling clip clog cloister close clutch coach coat coax coerce coil
    coin collaborate collapse collate collide combat combine commandeer commemorate commence
    commend commission commute compare compel compensate compete compile complain complement
    complete comply compose compound compress comprise compromise conceal concede conceive
    condemn condense condone confer confess confine confirm confiscate confront confuse
    congratulate congregate conquer conscript consecrate consent conserve consider consign
    console consolidate conspire constitute constrain construct construe consume contaminate
    contemplate contend contest continue contrast contravene contribute contrive convene
    converge convert convey cook cooperate coordinate cope core correspond corrode corrupt cough
    counsel counter crack cram crane crash crawl create credit creep cremate cripple criticise
    criticize cross crouch crowd crown crumble crumple crush cultivate curb cure curl curse
    curtail curve cycle dabble damage damn dampen dance dangle dare dart dash dazzle debate
    debut decapitate decay deceive decide decimate declare decline decorate decrease decree
    dedicate deduce deduct deem deepen defame defeat defect defer deflate deflect defraud defuse
    defy degrade delay delegate delete deliberate delight delve demand demolish demonstrate
    demote denote denounce deny depict deplete deplore deploy deport depose deposit deprive
    derail deride derive descend describe desecrate desert deserve designate despise destine
    destroy detach detain detect deter deteriorate detest detonate detract devastate deviate
    devise devote devour diagnose dictate differ diffuse digest dilute diminish dine dip disable
    disagree disappear disappoint disapprove disarm disband discard discern discharge discipline
    disclose discount discourage discriminate disguise dishonour disinfect disinherit
    disintegrate dislike dislodge dismantle dismay dismiss dismount disobey disown dispatch
    disperse displace display dispose disprove dispute disqualify disregard disrupt dissect
    dissolve dissuade distil distinguish distort distract distribute disturb ditch dive diverge
    divert divide divorce dodge dominate donate doom double doubt douse doze draft drag drain
    dread dredge drench drift drip droop drop drown drug duck dump duplicate dust dwarf dwindle
    earmark ease eavesdrop echo eclipse educate eject elapse elate electrify electrocute elevate
    elicit eliminate elope elude emanate embark embarrass embed embellish embezzle emboss
    embrace emerge emigrate emit emphasise employ empower empty emulate enact encase enclose
    encompass encounter encourage encroach endanger endeavour endorse endow endure enforce
    engage engrave engulf enhance enlarge enlist enquire enrage enrich enrol enroll enslave
    ensue ensure entail enter entertain entice entitle entomb entrap entrench entrust envelop
    envisage envy equal equate equip eradicate erase erect erode err erupt escalate escape
    escort establish estimate etch evacuate evade evaluate evaporate evict evoke evolve
    exaggerate examine exasperate excavate exceed excel exchange excite exclaim exclude excuse
    execute exempt exercise exert exhale exhaust exhibit exhume exile exonerate expand expect
    expel expend expire explain explode exploit explore expose expound expropriate extend
    exterminate extinguish extol extort extract extradite extrude fabricate face facilitate fade
    fail faint fake falsify falter famish fan fancy fare fast fasten fatten fault favour fear
    feast feature feign fell fence ferment ferry fertilise fetch feud fiddle fidget figure file
    fill film filter finance fine finish fire fish fit fizzle flag flank flap flare flash
    flatten flatter flaunt flee fleece flicker flinch flip flirt float flog flood flop flourish
    flout flow fluctuate flush flutter foam focus foil fold follow foment fondle fool forage
    force forecast foreclose forestall forfeit forge form formalise formulate fortify foster
    foul founder fracture frame fray free freelance frequent frighten frown fry fuel fulfil fume
    fumigate function fund funnel furnish fuse gag gain gallop gamble garner garnish gasp gather
    gauge gaze generate gesture giggle glance glare gleam glide glimpse glisten glitter gloat
    glorify glow glue gnaw goad gobble gossip gouge govern grab grade graduate graft grant
    grapple grasp grate graze grease greet grieve grill grin grip gripe groan groom grope ground group
    grumble guarantee guard guess guide gulp gut hack haggle hail halt halve hammer hamper
    handcuff handle hang happen harass harbour harden harm harness harvest hasten hatch hate
    haul haunt head heal heap heat heave heckle hedge heed heighten help herald herd hesitate
    hibernate highlight hijack hinder hint hire hiss hoard hoist honor honour hoot hope horrify
    host hound house hover howl huddle hug hum humiliate hunt hurl hurry hush hypnotise idle
    ignite ignore illuminate illustrate imagine imitate immerse immigrate impair impale impart
    impeach impede impel imperil impersonate implant implement implicate implore imply import
    impose impound impoverish impress imprison improve improvise incarcerate incinerate incite
    incline include incorporate increase incriminate incubate incur indicate indict induce
    induct indulge infect infer infest infiltrate inflame inflate inflict influence inform
    infringe infuriate inhabit inhale inherit inhibit initiate inject injure innovate inoculate
    inquire inscribe insert insist inspire install instigate instil institute insulate insult
    insure integrate intensify inter intercede intercept interfere intern interpret interrogate
    interrupt intersect intervene intimidate intrigue introduce intrude inundate invade
    invalidate invent invert invest investigate invite invoke involve irrigate irritate isolate
    issue jab jail jam jeer jeopardise jerk jest jettison jog join joke jolt jostle juggle jump
    justify kidnap kill kindle kneel knit knock label labour lace lack lag lament land lapse
    lash last laugh launch launder lead leak lease lecture legalise legislate lengthen lessen
    level levy liaise liberate license lift like limp linger link liquefy liquidate list litter
    live load loan loathe lob lobby locate lodge log loiter long look loom loosen loot lounge
    love lower lull lumber lure lurk magnify maim maintain maltreat manage mandate mangle
    manipulate manoeuvre march mark market marry marvel mask massacre master match mature maul
    meander measure meddle mediate meditate melt memorise menace mend merge merit mesh mess
    migrate mimic mince mine mingle minimise misbehave miscalculate misjudge mislead misplace
    miss mistreat mitigate moan mobilise mock moderate modernise modify molest monitor moor mop
    mope mothball motivate mould mount mourn move muffle mug multiply mumble murder murmur muse
    muster mutate mute mutilate mutter muzzle nail name narrate narrow nationalise navigate need
    neglect negotiate nestle neutralise nibble nod nominate notch note notify nourish nudge
    nullify number nurse nurture obey object oblige obliterate obscure observe obsess obstruct
    obtain occupy occur offend offload omit ooze open operate oppose oppress optimise orbit
    orchestrate ordain organise originate oust outlaw outline outnumber outpace outrage outstrip
    overcharge overflow overhaul overhear overlap overload overlook overpower overrule oversee
    overshadow overtake overthrow overturn overwhelm owe own pace pacify pack paddle paint pair
    pamper panic parachute parade paralyse pardon park parole part participate paste pat patch
    patent patrol pause pave pawn pay pedal peddle peek peel peep peer penalise penetrate
    perceive perch perfect perforate perform perish permeate permit perpetrate perpetuate
    perplex persecute persevere persist persuade peruse pester phone photograph pick picket
    pierce pile pilfer pilot pin pinch pine pinpoint pioneer pipe pirate pity place plague plan
    plane plaster play plead please pledge plod plot plough pluck plug plummet plunder plunge
    poach point poison poke police polish poll pollute ponder portray pose position possess
    postpone pounce pour pout practise praise pray preach precede precipitate preclude predict
    premiere preoccupy prescribe preserve preside press presume pretend prevail prevent price
    prick print privatise probe proceed process proclaim procure prod produce profess profit
    program progress prohibit project prolong promenade promise promote prompt pronounce prop
    propagate propel propose prosecute prosper protect protest protrude prove provide provoke
    prowl prune publicise publish pull pulverise pump punch puncture punish purchase purge
    purify pursue puzzle quadruple quake qualify quantify quarantine quarrel quarry quash quell
    quench query quieten quiver quote race radiate raid rail raise rake rally ram ramble range
    ransack rape ratify ration rattle ravage rave raze reach react readmit reap reappear rear
    reassure rebel rebuff rebuke recall recede receive recite reckon reclaim recline recognise
    recoil recommend reconcile reconsider reconstruct recoup recover recruit rectify recuperate
    recycle redeem redirect reduce refer refine reflect refloat reform refrain refuel refund
    refurbish refuse refute regain register regret regulate rehearse rehome reign reignite
    reimburse reinforce reinstate reiterate rejoice relapse relate relax relay release relegate
    relent relieve relinquish relish relocate remain remark remedy remember remind reminisce
    remodel remove remunerate rename render renege renew renounce renovate rent reopen repair
    repatriate repay repeal repel repent replace replenish replicate report repossess represent
    repress reprieve reprimand reproach reproduce repudiate repulse request require rescind
    rescue resemble resent reserve reside resign resist resolve resonate resort respect respond
    restore restrain restrict restructure resume resurface resurrect retain retaliate retire
    retort retrace retract retreat retrieve reunite reveal revel revere reverse revert revise
    revisit revive revoke revolt revolve reward rid ride ridicule rig rinse riot rip ripen
    ripple rival rivet roam roar roast rob robe rock roll rot rotate rouse route rove row rub ruin
    rule rumble rummage rupture rush rust sabotage sack sacrifice saddle sag sail salute salvage
    sample sanction sap satisfy saturate savage save savour scald scale scan scar scare scatter
    scavenge schedule scheme scoff scold scoop scorch score scorn scour scout scowl scrap scrape
    scratch scrawl scream screech screen scribble scrub scrutinise scuffle sculpt seal search
    season seat secede seclude secure seduce seem seep segregate seize sentence separate
    serenade serve service settle sever shade shake shape share shatter shave shed shell shelter
    shelve shepherd shield shift shimmer ship shiver shock shop shore shorten shout shove shovel
    shower shred shriek shroud shrug shudder shuffle shun shunt sideline sidestep sift sigh
    signal signify silence simmer simplify simulate sip situate skate sketch skid skim skip
    skirt slam slander slant slap slash slate slaughter sledge slice slip slither slot slow slug
    slump slur smash smear smell smile smirk smoke smooth smother smuggle snag snap snare snarl
    snatch sneak sneer sneeze sniff snipe snore snow snub soak soar sob soften soil solicit
    solidify soothe sort sound sour sow span spare spark specialise specify speculate spill
    splash splinter split spoil sponsor spot sprain sprawl spray sprint sprout spur spurn
    squabble squander squash squat squeak squeal squeeze squint stab stabilise stack stage
    stagger stagnate stain stalk stall stamp stampede staple star stare start startle starve
    stash station stay steady steam steer stem step sterilise stew stifle stimulate stipulate
    stir stitch stockpile stoop stop store storm straddle straighten strain strand strangle
    strap stray streamline strengthen stress stretch strip stripe stroke stroll structure struggle
    stumble stun stunt stutter subdue subject submerge submit subscribe subside subsidise
    substantiate substitute subtract succeed succumb sue suffer suffice suffocate suggest suit
    summarise summon supervise supplant supplement supply suppose suppress surcharge surge
    surmise surmount surpass surprise surrender surround survey survive suspect suspend sustain
    swallow swamp swap swarm sway sweat swell swerve swindle swipe swirl switch swoop symbolise
    synchronise tackle tail tailor taint tame tamper tangle tap tape taper target tarnish taste
    taunt tax tease telephone televise temper tempt terminate terrify terrorise test testify
    thank thatch thaw thicken thrash threaten thrill thrive throb throttle thump thwart tick
    tickle tie tighten tilt tip tire title toast toil tolerate topple torch torment torpedo
    torture toss total totter touch tour tow trace track trade trail train trample transcend
    transcribe transfer transform translate transmit transpire transplant transport trap travel
    traverse treasure treat treble tremble trespass trick trickle trigger trim trip triple
    triumph trouble trounce trudge trumpet trust tumble tune tunnel turn tutor tweak twist
    twitch type uncover underestimate undergo underline undermine underpin underrate unearth
    unfold unify unite unleash unload unlock unmask unveil uphold uproot upset urge use usher
    usurp utilise utter vacate vaccinate validate value vandalise vanish vanquish vary vaunt
    veer vent venture verge verify veto vibrate victimise view vilify vindicate violate visit
    visualise voice void volunteer vote vow wade wag wage wail waive wake wallow wander wane
    want warn warp warrant wash waste water wave waver weaken wean weigh weld wheel whine whip
    whirl whisper whistle widen wield will wilt wince wind wink wipe wire wither withhold
    withstand witness wobble wonder woo work worry worsen worship wound wrap wreak wreck wrench
    wrestle wriggle wrinkle yawn yearn yell yelp yield zoom
    """
}
