// Data table: words of English that can tell of one thing, so that two clauses can be held against
// each other though they share few words.
//
// One group a line, of any part of speech; after a bar the words that say the opposite. A word may
// stand in several groups: the more, the less a meeting in one of them says.

enum LikenessLexicon {
  /// What is done, what happens, what something is like: "the horns sounded", "the wail of the horns";
  /// "the ward was closed", "the ward stayed open".
  static let deeds = """
    begin start commence open launch initiate beginning outset onset opening | end finish stop \
      cease conclude close halt ending conclusion
    open opening opened | close shut closed closure shutter lock seal
    arrive reach come get arrival enter | leave depart go exit departure quit
    stay remain keep linger wait stand | leave depart go abandon desert flee quit move turn
    enter intrude break-in climb-in get-in come-in get entry entrance intrusion
    escape flee abscond bolt getaway run break flight get-out break-out climb-out walk-out slip-out get-away run-away break-free run-off | capture catch recapture trap
    climb ascend scale summit ascent climbing conquer mount | descend descent
    reach attain summit make get arrive achieve top stand climb conquer | turn-back turn retreat withdraw
    turn return retreat turn-back turn-round | continue push press reach
    rise increase grow climb soar surge jump double triple swell gain growth expand up | fall \
      drop decline decrease sink shrink dwindle halve plunge slump down reduction reduce
    raise increase lift hike | lower cut reduce slash
    win victory triumph beat defeat success succeed prevail | lose defeat loss fail failure
    pass approve adopt back endorse accept ratify support agree authorise authorize sanction \
      permit grant allow consent approval licence license | reject refuse oppose deny block \
      veto decline turn withhold dismiss refusal rejection
    allow permit let enable authorise legal | forbid ban prohibit bar outlaw prevent block \
      illegal
    hire employ appoint recruit engage take | dismiss sack fire lay axe redundant
    dismiss sack fire oust remove expel eject depose axe | retain keep reinstate resign
    resign quit leave retire step stand resignation | stay remain dismiss sack fire
    appoint name nominate elect choose select pick promote
    build construct erect make put create assemble construction building raise manufacture \
      craft | demolish pull knock tear raze dismantle destroy
    make create produce craft fashion work manufacture
    repair mend fix restore renovate patch overhaul renew refurbish refit | break damage \
      neglect rot
    maintain service upkeep maintenance look | neglect ignore
    damage harm ruin wreck spoil destroy smash break crack shatter scratch devastate hit \
      destruction hole | spare intact undamaged unharmed untouched sound unscathed survive \
      unbroken
    burn fire blaze catch ignite flame torch
    flood inundate submerge swamp deluge flooding | dry drain
    collapse fall-down fall break-down break burst crumble give cave-in breach rupture topple | hold stand survive \
      withstand resist
    sink founder capsize | float afloat
    crash collide hit strike smash collision impact derail ram
    die death perish drown kill dead lose life fatal succumb decease killed fatality | survive \
      live alive survivor survival unharmed unhurt
    kill murder shoot slay assassinate execute slaughter
    injure hurt wound harm injury bruise break bite burn scald cut casualty | unhurt unharmed \
      uninjured unscathed
    ill sick infect catch contract fall sicken unwell disease infection poison poisoned \
      illness | well healthy recover
    recover recovery heal cure survive better | relapse die worsen
    treat treatment nurse tend cure
    rescue save pull lift pluck winch evacuate bring | abandon
    evacuate move remove bring take rescue
    find discover detect spot locate identify recover uncover unearth discovery come appear \
      retrieve dig notice trace | lose miss vanish disappear missing hide
    lose loss mislay miss lost | find keep gain recover
    steal take rob theft robbery raid snatch loot burgle burglary heist pinch loss swipe | \
      return recover restore
    return bring give restore come back
    hide conceal bury cover stash | reveal show expose disclose
    see watch witness observe notice spot look view sight glimpse
    hear listen overhear
    know aware learn hear realise realize knowledge | unaware ignorant
    tell inform notify warn advise say write brief report alert complain mention
    warn alert caution warning tell alarm complain complaint write | reassure
    complain complaint object protest grumble criticise
    write letter send note email address
    reply answer respond response thank | ignore unanswered
    ask question inquire request enquire
    invite ask welcome | exclude
    say state claim declare announce assert maintain tell
    deny reject refute dispute contradict denial | admit confirm acknowledge concede accept \
      confess
    confirm verify prove bear | deny refute disprove
    promise pledge vow guarantee undertake commit
    agree consent accept settle | disagree refuse dispute differ
    pay fund finance meet foot cover bankroll sponsor spend subsidise
    buy purchase acquire obtain get | sell
    sell sale auction | buy keep
    cost price bill expense charge total budget worth value come
    spend cost expenditure pay invest outlay
    earn make receive income wage salary
    give hand donate present award grant provide supply | take receive withhold refuse
    receive get obtain collect be accept | refuse give send
    send dispatch post mail ship | receive
    carry bear transport take hold bring
    use employ apply utilise breathe take
    need require want
    have own possess hold keep | lack
    test check inspect examine analyse sample survey inspection examination try
    train teach instruct drill coach | untrained
    study learn read attend
    work function operate run go record | fail malfunction break stop
    switch turn activate operate on | off switch disconnect
    sound ring go-off go blare wail hoot alarm noise | silent quiet mute fail
    light lit shine glow burn | dark out extinguish
    lock bolt secure chain padlock fasten shut | unlock open
    meet encounter see dine talk visit speak lunch converse
    visit tour call go come
    marry wed marriage wedding | divorce separate
    born birth bear native
    live reside dwell inhabit home
    move relocate transfer shift migrate | stay remain
    lead head command run direct chair manage charge captain guide
    design draw plan architect devise conceive designer work
    invent devise create pioneer
    write author pen compose
    paint draw sketch portray
    direct stage produce
    perform play sing act
    found establish create set form start open foundation
    join enter enrol enlist | leave quit
    support help back aid assist favour | oppose hinder obstruct
    attack assault raid ambush storm strike | defend
    arrest detain hold capture custody seize nick | release free
    charge accuse indict prosecute | clear acquit drop
    convict guilty jail sentence imprison | acquit clear innocent
    blame fault responsible guilty cause culpable | innocent exonerate clear exclude rule
    cause trigger start spark set-off provoke lead bring result origin source due
    investigate probe inquire examine inquiry investigation look
    vote elect ballot poll
    cancel scrap drop abandon shelve axe call | hold go proceed place
    postpone delay defer put late | early time
    delay late behind overdue | punctual early time
    succeed success manage | fail failure
    complete finish ready end done hand | unfinished incomplete
    remove take strip extract away | install fit add put
    install fit mount put add equip | remove
    lower launch release drop | raise stick jam
    leak escape spill seep pour discharge release spillage slick | contain hold
    pollute contaminate poison taint foul | clean purify safe
    grow plant cultivate raise
    eat feed consume dine
    drink swallow sip
    sleep doze asleep nap | awake wake
    drunk intoxicated | sober
    wear dress don
    cross traverse pass
    land alight touch | take off
    fly flight pilot
    drive steer motor
    sail voyage cruise
    walk foot stroll march hike tramp trek | drive ride
    fall slip tumble plunge trip drop
    search hunt look seek comb scour
    hope expect plan intend want
    publish issue print release appear | suppress withhold
    show display exhibit present | hide
    film photograph record shoot camera picture photo
    measure weigh survey
    measure tall high height stand elevation altitude
    long length stretch extend run
    wide width broad
    weigh weight heavy
    old age aged
    last take duration continue endure
    seat hold capacity accommodate
    attend present turn attendance visitor crowd audience | absent miss
    employ workforce staff worker job
    live population inhabitant resident
    share split divide
    join connect link attach | separate disconnect detach
    allow admit let | exclude
    protect guard defend shield | expose endanger
    prevent stop avert avoid block | cause allow
    change alter modify amend | keep unchanged same
    improve better upgrade | worsen deteriorate
    love like adore enjoy | hate dislike
    praise applaud acclaim compliment commend | criticise condemn slam attack
    help assist | hinder
    trust believe | doubt distrust
    true correct accurate right genuine real authentic | false wrong untrue incorrect fake \
      forged myth invention baseless forgery
    safe secure harmless sound | unsafe dangerous hazardous risky toxic
    clean pure clear fresh | dirty polluted foul brown contaminated
    clear sunny fine bright blue cloudless | cloud cloudy overcast fog foggy mist storm rain \
      snow dark
    calm still mirror flat smooth | rough swell wave stormy choppy storm
    full packed crowded sold | empty half-empty deserted
    rich wealthy prosperous | poor bankrupt penniless
    cheap inexpensive | expensive dear costly
    strong powerful | weak feeble
    fast quick rapid swift | slow
    easy simple effortless difficulty | hard difficult tough
    first earliest initial original debut | last final latest
    best finest greatest top | worst poorest
    large big huge great | small little tiny
    new modern recent | old ancient former
    male man boy son he | female woman girl daughter she
    public open state | private
    legal lawful | illegal unlawful
    voluntary willing | forced compulsory
    alone himself herself itself unaccompanied | together accompanied
    early before | late after
    day daytime morning noon afternoon | night midnight evening
    inside indoors within | outside outdoors
    alive living | dead
    married | single unmarried bachelor
    present there aboard | absent away
    aboard board onboard | ashore
    home house | office away abroad
    abroad overseas foreign | home domestic
    accident accidental | deliberate intentional sabotage arson
    profit surplus gain | loss deficit
    poverty debt | wealth
    employed | unemployed jobless
    guilty | innocent
    healthy well | sick ill
    strike walkout stoppage industrial action | work
    peace truce ceasefire | war fighting
    strand maroon trap cut-off snow-in | free reach
    unconscious faint collapse pass-out black-out coma | conscious come-round awake
    heed obey follow act-on | ignore disregard overlook flout defy
    foresee predict forecast anticipate expect
    strengthen reinforce shore-up prop-up underpin | weaken undermine erode
    rust corrode rot decay deteriorate wear-out
    overturn capsize topple keel-over turn-over
    extinguish douse quench smother put-out beat-out | reignite rekindle flare-up
    ease abate subside die-down let-up | intensify worsen strengthen pick-up
    skid swerve veer slide
    abstain abstention | vote
    surrender capitulate yield give-up give-in | resist fight hold-out
    besiege encircle surround blockade siege
    mobilise mobilize call-up muster | demobilise disband stand-down
    overturn quash reverse annul set-aside strike-down | uphold affirm
    confiscate impound seize freeze | return release hand-back give-back
    repay refund reimburse pay-back pay-off | default owe
    bankrupt insolvent collapse fold go-under wind-up bust bankruptcy | solvent
    bail-out rescue prop-up save bailout
    withdraw take-out draw-out pull-out | deposit pay-in
    strike walk-out come-out picket | return go-back resume
    evict turn-out throw-out kick-out turf-out eviction
    deport expel extradite send-back
    excavate excavation dig | bury rebury
    exhibit exhibition view | store storage
    count tally recount tot-up add-up counting
    recount re-count check-again
    annul void nullify invalidate cancel quash | uphold confirm validate stand
    rig fix fiddle doctor tamper falsify
    conclude find determine rule judge conclusion finding
    recommend urge propose suggest advise recommendation
    implement carry-out adopt follow apply | ignore reject shelve disregard
    criticise criticize censure rebuke reprimand slam | praise commend
    cover-up hush-up conceal suppress whitewash | disclose reveal publish
    shred destroy burn erase delete wipe | keep preserve retain
    apologise apologize sorry regret apology
    err mistake error slip-up blunder
    adjourn rise break-up | convene sit assemble
    earmark allocate set-aside grant
    subside recede drain fall-back | rise swell
    spread sweep race advance engulf | confine contain stop
    smoulder burn blaze rage
    cordon-off seal-off fence-off tape-off rope-off
    dredge drag trawl dive
    mop-up clean-up clear-up cleanup clear
    dump tip discharge empty
    shelter refuge lodge put-up
    sandbag brace buttress bolster shore-up | weaken sap undercut
    shake tremble shudder sway rumble jolt
    mourn grieve lament
    commemorate mark remember honour observe | forget
    unveil dedicate inaugurate | remove
    inscribe engrave carve
    disable disconnect deactivate unplug | activate connect
    dispatch scramble mobilise send-out | recall stand-down
    weep cry sob tear | laugh smile grin
    apologise apologize apology sorry
    regret rue remorse repent
    quarrel argue bicker row squabble fall-out | reconcile make-up
    thank gratitude grateful | ungrateful
    forgive pardon | grudge revenge
    greet welcome hail | snub
    scold rebuke reprimand tell-off | praise
    phone telephone call ring dial
    bite maul savage claw
    bloom blossom flower | wither wilt
    gather assemble convene meet | disperse
    broadcast air transmit televise relay stream
    applaud clap cheer ovation applause | boo jeer hiss heckle
    equalise equalize level draw-level equaliser
    draw tie stalemate deadlock
    promote promotion go-up | relegate relegation go-down demote
    qualify advance progress go-through | eliminate exit knock-out crash-out go-out
    ban suspend suspension disqualify | reinstate eligible
    donate donation bequeath bequest gift
    lend borrow loan
    fetch realise command go-for
    bid outbid bidding
    nominate shortlist nomination
    confer bestow decorate honour award | strip
    plagiarise copy pirate crib
    suppress censor ban | uncut uncensored
    thrash rout trounce hammer beat
    lead ahead front | trail behind
    reunite re-form | split disband break-up
    vandalise deface slash daub smear
    authenticate attribute ascribe
    unveil unveiling dedicate
    recall withdraw call-back take-back | sell
    mothball idle decommission shut-down | restart reopen recommission
    amalgamate merge combine join-up | demerge split-up
    outsource subcontract contract-out farm-out
    harvest reap gather bring-in
    cull slaughter put-down
    disconnect cut-off shut-off | reconnect restore
    hack break-into infiltrate breach
    erase delete wipe | restore retrieve
    overspend overrun exceed
    navigate steer pilot guide
    berth dock moor tie-up | cast-off
    orbit circle circuit
    eject bail-out bale-out parachute
    divert reroute redirect detour
    brake slow slow-down | accelerate speed-up
    stray wander lost astray
    spy espionage snoop eavesdrop
    betray denounce inform-on | shield shelter
    decode decipher decrypt crack | encode encrypt encipher
    disguise pose impersonate masquerade
    shell bomb bombard pound strafe bombardment bombing
    invade occupy overrun invasion occupation | withdraw liberate withdrawal liberation
    massacre slaughter butcher | spare
    mutiny revolt rebel rise-up | obey
    torture beat mistreat flog
    enlist join-up sign-up volunteer | discharge
    defect desert defection desertion
    starve hunger famish starvation | feed
    panic stampede | calm
    exceed surpass top outstrip overtake pass
    total amount number come-to run-to add-up
    treble triple quadruple multiply
    estimate reckon calculate guess value assess
    dwindle diminish lessen tail-off fall-away dip nosedive | multiply mushroom balloon spiral treble
    vacant unoccupied uninhabited bare unlet empty | occupied inhabited tenanted let
    overdue outstanding unpaid owing arrears | paid settled cleared
    unknown unclear uncertain unexplained unidentified mystery | known identified certain established
    anonymous unnamed nameless | named identified
    several multiple many numerous | single sole lone only
    unused idle disused mothball | used busy
    whole entire unbroken complete | broken torn chipped cracked part
    operational functioning running live | defective faulty inoperative broken
    prepared ready poised braced | unprepared unready ill-prepared
    sufficient enough adequate ample plenty | insufficient inadequate short lacking scarce shortage
    scarce rare | plentiful abundant
    rent lease hire let charter | own
    crawl creep inch dawdle | race tear hurtle speed
    hot warm sweltering scorching | cold freezing chilly icy
    usual normal routine common customary | unusual rare exceptional uncommon
    free gratis complimentary | charge fee
    stockpile hoard store amass stash
    save put-by put-aside put-away | squander waste fritter blow
    persist drag-on linger go-on carry-on | wrap-up break-off peter-out fizzle-out
    manned staffed attended | unmanned unstaffed unattended
    squeeze cram pack crowd throng
    """

  /// Who takes part: "the master left the ship", "the captain was the last to leave".
  static let people = """
    person people man woman human individual anybody somebody
    child boy girl kid youngster pupil baby infant youth
    boy lad son youth
    girl daughter
    family household relative parent relatives
    mother mum parent
    father dad parent
    wife husband spouse widow widower partner
    brother sibling sister
    police officer constable detective policeman inspector patrol marksman
    thief robber burglar intruder gang raider culprit
    soldier troop army military
    doctor physician medic surgeon consultant
    nurse sister staff
    patient case sufferer
    teacher tutor master lecturer professor staff
    student pupil undergraduate scholar
    director head chief boss manager chairman chairwoman president executive leader principal
    minister secretary
    politician councillor senator lawmaker deputy member
    council authority board committee government
    company firm business corporation operator owner maker manufacturer
    owner proprietor landlord holder
    worker employee staff labourer workman workforce member
    engineer technician mechanic
    builder contractor bricklayer
    architect designer
    artist painter sculptor
    writer author novelist poet
    actor actress performer
    singer musician
    scientist researcher expert scholar academic
    journalist reporter correspondent editor
    lawyer attorney solicitor barrister
    judge magistrate court
    witness bystander onlooker
    victim dead casualty body
    passenger traveller commuter rider people
    driver chauffeur motorist
    pilot captain crew
    captain master skipper commander
    mate deputy second officer
    sailor seaman crew mariner
    fisherman angler trawlerman
    climber mountaineer alpinist
    guide sherpa porter
    farmer grower rancher
    shopkeeper trader retailer merchant shop
    customer client buyer shopper
    guest visitor tourist
    resident inhabitant villager local townspeople neighbour occupant
    tenant lodger
    prisoner inmate convict
    guard watchman sentry warden keeper
    keeper warden attendant
    vet veterinarian doctor
    priest vicar pastor minister
    king queen monarch
    candidate contender runner
    voter elector
    player footballer team member
    coach trainer manager
    fan supporter spectator crowd
    engineer architect
    founder creator
    leader head captain chief
    deputy second assistant
    colleague workmate
    friend companion
    spokesman spokeswoman spokesperson
    team party expedition squad group crew member
    firefighter fireman brigade
    rescuer lifeboatman coastguard
    paramedic ambulanceman medic
    inspector surveyor assessor examiner auditor
    signalman signaller controller dispatcher
    conductor guard
    helmsman steersman quartermaster
    lookout watchkeeper watchman
    crewman deckhand hand sailor seaman
    steward stewardess attendant
    airman aviator flier flyer pilot
    pedestrian walker passer-by
    trucker haulier driver
    forecaster meteorologist weatherman
    caretaker janitor concierge
    foreman overseer supervisor gaffer
    gp doctor practitioner
    toddler infant baby tot
    holidaymaker tourist camper
    environmentalist conservationist campaigner activist
    evacuee refugee
    president head-of-state leader ruler
    premier minister
    mayor burgomaster
    councillor alderman
    lawmaker legislator parliamentarian congressman representative mp
    voter elector constituent balloter
    candidate nominee contestant hopeful challenger
    incumbent officeholder
    opponent rival challenger adversary
    enemy foe adversary opponent
    ally partner backer supporter
    supporter backer follower adherent
    demonstrator protester protestor marcher
    striker picket
    rioter hooligan looter mob
    rebel insurgent guerrilla militant insurrectionist mutineer
    dictator tyrant strongman despot
    general commander
    soldier serviceman private infantryman fighter conscript trooper gunner
    troop soldier unit regiment battalion garrison
    veteran ex-soldier ex-serviceman
    recruit conscript draftee enlistee volunteer
    fugitive runaway escapee absconder
    hostage captive prisoner detainee
    refugee exile asylum-seeker migrant evacuee
    spy agent informer mole
    informer informant whistleblower source
    ambassador envoy diplomat emissary consul
    mediator broker go-between
    delegate representative envoy
    clerk registrar
    predecessor forerunner
    successor replacement
    parliament assembly legislature chamber
    cabinet government ministry administration
    party faction movement
    civilian townspeople inhabitant
    depositor saver customer client accountholder
    investor shareholder stockholder backer
    creditor lender bank bondholder
    cashier teller clerk
    accountant auditor bookkeeper
    receiver liquidator administrator
    buyer purchaser bidder acquirer
    stallholder trader vendor hawker shopkeeper
    supplier contractor subcontractor
    employer management boss company
    foreman supervisor overseer
    striker picket worker
    strikebreaker blackleg scab
    docker stevedore longshoreman dockworker
    miner pitman collier mineworker pitworker
    cleaner caretaker janitor
    apprentice trainee
    organiser steward representative delegate official unionist
    plaintiff claimant complainant
    prosecutor prosecution crown
    accused defendant suspect prisoner
    judge justice bench tribunal
    detective investigator sleuth
    cop policewoman police trooper gendarme
    warder guard jailer gaoler
    fugitive escapee runaway absconder
    criminal crook offender felon villain
    murderer killer assassin
    gunman shooter attacker robber bandit raider
    assailant attacker mugger
    swindler fraudster conman trickster
    accomplice associate confederate
    informer informant grass
    tycoon magnate businessman industrialist entrepreneur
    tenant leaseholder renter
    regulator watchdog ombudsman inspectorate
    striker forward attacker footballer
    goalkeeper goalie keeper
    referee umpire official
    cyclist rider racer
    runner athlete sprinter competitor
    jockey rider horseman
    champion winner victor
    rival opponent opposition challenger
    newcomer novice beginner debutant
    composer songwriter musician
    conductor maestro
    violinist fiddler
    singer vocalist soprano
    band group ensemble quartet
    playwright dramatist writer
    filmmaker director
    critic reviewer
    dancer ballerina performer
    spectator listener audience concertgoer
    curator keeper
    donor benefactor patron
    forger faker copyist
    archaeologist excavator digger
    explorer adventurer traveller
    priest clergyman cleric parson rector curate
    bishop prelate
    monk friar brother
    nun sister
    pope pontiff
    congregation worshipper believer faithful
    bride wife
    groom bridegroom husband
    heir successor beneficiary
    descendant offspring
    laureate prizewinner winner recipient
    headmaster headmistress headteacher principal
    apprentice trainee pupil
    returning-officer registrar official
    scrutineer observer monitor
    teller counter scrutineer
    commissioner investigator inspector examiner
    volunteer helper
    dispatcher operator telephonist switchboard
    watchman caretaker porter nightwatchman
    householder homeowner resident
    signatory petitioner
    mourner relative bereaved
    arsonist firebug fire-raiser
    survivor evacuee
    bride newlywed
    fiance fiancee betrothed
    mother mum mummy mam
    father dad daddy papa
    grandmother granny gran nan
    grandfather grandad grandpa
    sweetheart girlfriend boyfriend lover
    guardian carer
    nanny babysitter childminder
    pensioner retiree
    teenager adolescent youngster youth
    schoolboy schoolgirl schoolchild pupil
    classmate schoolmate
    flatmate housemate roommate
    squatter occupier occupant
    householder homeowner owner
    vagrant tramp homeless
    pharmacist chemist druggist
    virologist epidemiologist
    zookeeper keeper
    ranger gamekeeper warden
    birdwatcher ornithologist
    chef cook
    waiter waitress server
    barman barmaid bartender
    restaurateur owner proprietor
    diner eater customer
    landlord landlady publican innkeeper
    sightseer tourist tripper
    hiker rambler walker backpacker
    hotelier innkeeper
    postman postwoman mailman
    reveller partygoer
    viewer listener audience
    theatregoer filmgoer audience
    finder detectorist discoverer
    vendor seller consignor
    presenter announcer newsreader anchor host compere
    commentator pundit analyst
    understudy stand-in replacement substitute
    orchestra philharmonic
    choir chorus
    cast company troupe
    boxer fighter pugilist
    jury panel judge
    contestant entrant participant competitor
    columnist journalist
    photographer cameraman
    restorer conservator
    impresario promoter organiser
    bookmaker bookie
    boss gaffer employer manager
    workman operative labourer millhand hand
    co-worker colleague workmate
    farmhand farmworker labourer ploughman
    grower smallholder crofter farmer
    herdsman shepherd cowherd stockman
    fisher fisherman trawlerman crabber
    insurer underwriter
    adjuster assessor surveyor
    borrower debtor mortgagor
    moneylender usurer pawnbroker
    programmer developer coder
    hacker intruder cybercriminal
    manufacturer producer maker
    distributor wholesaler supplier
    electrician lineman linesman
    mason stonemason bricklayer
    carpenter joiner
    conciliator arbitrator mediator
    personnel staff workforce
    quarryman stonecutter
    helmsman coxswain cox
    stoker fireman trimmer
    boatswain bosun
    castaway survivor
    shipowner owner
    shipbuilder shipwright
    yachtsman yachtswoman sailor skipper
    oarsman rower
    pirate buccaneer corsair
    smuggler trafficker
    ferryman boatman
    astronaut cosmonaut spaceman
    copilot co-pilot
    parachutist skydiver paratrooper
    balloonist aeronaut
    hijacker skyjacker gunman
    railwayman railroader
    motorcyclist biker
    islander native
    sniper marksman
    partisan guerrilla resister
    collaborator traitor quisling
    deserter absentee
    defector turncoat
    internee inmate
    kommandant commandant commander
    invader occupier
    courier messenger
    codebreaker cryptographer cryptanalyst
    admiral commodore
    adult grown-up
    taxpayer ratepayer
    subscriber contributor donor giver
    population populace resident
    couple pair
    """

  /// What takes part: "the wall was cracked", "the embankment gave way".
  static let things = """
    building house block tower premises
    house home cottage dwelling property
    flat apartment
    room chamber
    roof ceiling skylight top
    skylight window light
    door gate entrance exit doorway
    window pane glass
    wall barrier embankment dyke dam defence levee bank mesh fence
    bridge viaduct span crossing
    road street lane avenue highway route
    path trail track way route
    railway railroad line tram tramway metro rail track network
    train carriage locomotive tram service
    bus coach
    car vehicle automobile van lorry truck taxi
    plane aircraft airliner jet
    airport airfield plane
    ship vessel ferry boat liner steamer craft
    lifeboat boat raft dinghy
    harbour port dock quay
    factory plant works mill brewery
    shop store supermarket
    market bazaar
    hospital clinic infirmary ward
    school academy college university
    museum gallery
    library archive
    church chapel cathedral abbey
    theatre playhouse stage
    stadium arena ground
    zoo menagerie
    farm ranch
    prison jail gaol
    office bureau
    hotel inn
    restaurant cafe canteen
    kitchen galley
    station stop halt
    tunnel tube underpass
    mine pit colliery
    well pump
    tank reservoir vat
    pipe main duct
    engine motor
    machine device apparatus equipment
    tool hammer
    computer laptop
    phone telephone mobile
    camera cctv video
    alarm siren bell warning detector
    light lamp
    lock padlock bolt
    box case chest crate
    case showcase cabinet
    cage enclosure pen
    net mesh fence
    rope line cord
    weapon gun rifle pistol
    dart arrow
    knife blade
    bomb explosive device
    money cash fund sum
    prize award medal trophy
    reward bounty
    ticket fare pass
    tax levy duty
    fine penalty
    debt loan
    salary wage pay
    cost price bill
    object item thing work piece artefact
    treasure hoard collection haul
    painting picture canvas portrait
    statue sculpture bust
    cup chalice goblet
    ring jewel jewellery
    book volume novel
    letter note email message correspondence
    report study review inquiry account
    document paper file record
    map chart
    photograph photo picture image
    film movie
    song tune track
    newspaper paper press
    story tale account article
    rumour gossip talk speculation suggestion
    plan scheme proposal project
    project programme scheme work undertaking
    work job labour
    trip journey expedition voyage tour undertaking
    crossing voyage
    attempt try effort bid
    event incident affair
    accident crash disaster collision
    disaster catastrophe tragedy
    fire blaze inferno flame
    flood deluge
    storm hurricane gale tempest
    earthquake quake tremor
    avalanche landslide
    explosion blast
    war conflict battle
    strike walkout stoppage
    protest demonstration march rally
    election vote poll ballot
    law bill act legislation
    rule regulation
    contract deal agreement
    licence license permit permission
    meeting conference talks
    party celebration
    concert gig performance show
    match game fixture
    goal point
    team side club
    record best
    trial hearing case
    crime offence
    theft robbery burglary raid
    murder killing
    sentence term
    disease illness infection outbreak epidemic
    vaccine jab
    drug medicine medication
    oxygen air
    injury wound bite burn
    death fatality
    body corpse remains skeleton
    bone skeleton
    head skull
    animal beast creature
    dog hound puppy
    cat kitten
    bird gull
    horse mare stallion pony
    cow cattle livestock
    cub kitten young offspring
    tree oak elm
    wood forest
    field meadow
    garden yard
    mountain peak hill
    summit top peak
    face wall side
    ridge crest
    glacier icefall ice
    river stream brook water
    lake pond
    sea ocean water
    beach shore coast
    island isle
    town city village
    village hamlet
    country nation state
    area region district
    place site spot location
    centre middle
    border frontier
    water supply
    fuel oil diesel petrol
    electricity power current
    food meal
    bread loaf
    sample specimen
    bacteria germ microbe strain
    source origin cause
    reason cause
    result outcome
    number figure total
    part section portion
    rest remainder others other
    batch lot
    level height depth
    wage salary
    lorry truck hgv trailer
    wagon truck carriage coach
    engine locomotive loco
    junction crossroads intersection
    motorway highway freeway
    weir sluice floodgate
    culvert drain sewer
    canal waterway channel
    reef rock shoal sandbank
    propeller screw
    rudder helm steering
    lifejacket lifebelt lifebuoy
    flare rocket signal
    radio wireless
    wreck wreckage hulk remains
    rubble debris ruin wreckage
    girder beam rafter joist
    pillar column pier support
    crane hoist derrick winch
    lift elevator
    staircase stair stairwell
    basement cellar
    boiler furnace heater
    blackout outage
    valve tap stopcock
    crack fracture fissure
    fault defect flaw malfunction
    hole gap gash breach
    smoke fume
    sewage effluent waste
    waste rubbish refuse garbage trash
    downpour cloudburst rain deluge
    cyclone typhoon hurricane
    tornado twister whirlwind
    landslide mudslide landslip rockfall
    runway airstrip tarmac
    operation surgery procedure
    forest woodland wood
    marsh swamp bog wetland
    referendum plebiscite ballot vote
    motion resolution proposal amendment
    decree edict order ordinance
    treaty pact accord convention agreement
    truce ceasefire armistice
    alliance coalition bloc league pact
    embassy consulate legation mission
    negotiation talk parley
    ultimatum demand threat
    sanction embargo penalty
    coup putsch takeover
    uprising revolt rebellion insurrection mutiny revolution
    riot unrest disturbance disorder
    siege blockade encirclement
    attack raid assault offensive strike ambush
    shell missile rocket projectile
    barracks camp base garrison
    trench dugout bunker
    speech address statement
    announcement statement communique declaration
    notice poster placard sign
    minutes record transcript
    savings deposit balance money
    share stock stake holding
    damage compensation damages payout settlement
    bribe backhander kickback sweetener
    invoice bill account
    revenue turnover takings proceeds
    bankruptcy insolvency liquidation receivership administration collapse
    bid offer tender
    goods product merchandise stock ware wares
    shipment consignment load
    branch office outlet
    safe vault strongroom
    talk negotiation discussion bargaining
    redundancy layoff
    verdict ruling judgment judgement decision finding
    lawsuit suit action claim case
    testimony evidence statement account
    loot booty haul swag
    match tie contest clash derby
    championship title crown
    cup trophy silverware
    tournament competition championship
    pitch field turf
    ascent climb
    manuscript typescript draft
    play drama piece
    opera piece score
    premiere debut opening
    album record disc
    violin fiddle
    film picture feature
    script screenplay
    role part character
    degree qualification diploma doctorate
    scholarship grant bursary
    exhibition show display
    tomb grave burial
    coffin casket
    cemetery graveyard churchyard
    excavation dig
    temple shrine sanctuary
    monastery abbey priory convent
    service mass ceremony
    memoir autobiography
    fortune estate inheritance
    theory hypothesis
    spacecraft capsule probe craft
    ballot slip paper vote
    majority margin lead
    constituency ward district seat
    inquiry inquest hearing commission investigation probe tribunal
    finding conclusion verdict
    recommendation advice proposal
    fraud rigging malpractice irregularity cheating
    plaque tablet stone memorial monument
    wreath flower bouquet tribute
    anniversary commemoration remembrance ceremony
    siren hooter horn klaxon
    generator backup dynamo
    button switch lever
    gauge meter sensor monitor instrument
    shutter hatch flap
    spillway sluice weir
    silt mud sludge
    alert warning notice bulletin
    shaft bore heading
    postcard card
    parcel package packet
    receiver handset phone
    text sms message
    pill tablet capsule
    injection jab shot
    ward unit
    fever temperature
    flu influenza
    wedding nuptials
    holiday vacation
    luggage baggage suitcase
    enclosure compound paddock
    nest burrow den lair
    pub tavern inn
    supper dinner
    festival carnival fair
    procession parade
    quarrel row argument feud
    din racket noise
    exam examination
    lesson class
    term semester
    relic antiquity artefact object
    hoard cache trove
    vase urn jar amphora pot
    codex manuscript scroll
    fresco mural
    print etching engraving
    masterpiece canvas painting
    recital concert
    single record song
    recording tape cassette
    broadcast programme transmission
    television telly tv
    terrace grandstand stand tier
    penalty spot-kick
    interval half-time break
    standings table ranking
    jackpot pot winnings
    bet wager stake
    daily weekly tabloid broadsheet newspaper
    magazine periodical journal
    review notice critique
    shipyard yard dockyard
    slipway slip berth
    reactor unit
    pipeline pipe
    rig platform
    borehole well
    seam vein lode
    gallery heading tunnel
    firedamp methane gas
    product item article
    component part
    software program application app
    bug glitch error fault
    update patch upgrade version
    website site portal
    malware virus worm ransomware
    data information record
    crop harvest
    barn shed outbuilding
    byre cowshed stable
    silo granary
    herd cattle flock
    pesticide insecticide weedkiller spray
    catch haul
    severance payoff
    loan credit mortgage overdraft
    subsidy grant
    policy cover insurance
    warehouse depot storehouse
    destroyer warship frigate cruiser
    submarine sub u-boat
    schooner ketch sloop brig
    inflatable dinghy
    anchorage mooring berth
    pier jetty quay wharf
    iceberg berg floe
    strait channel sound
    lighthouse beacon
    helicopter chopper
    airship zeppelin dirigible
    booster rocket launcher
    satellite orbiter spacecraft
    rover lander
    sledge sled sleigh
    depot cache dump
    cell dungeon
    hideout hideaway refuge
    code cipher
    sum amount total
    price charge rate fee tariff
    subsidy handout bursary
    pension allowance benefit
    fortune wealth riches
    winnings prize purse
    shortfall deficit
    arrears backlog debt
    quantity amount volume
    stock store supply reserve stockpile
    cargo freight load
    attendance crowd gate turnout audience
    majority bulk most
    queue line tailback
    capacity space room
    width breadth diameter
    speed pace rate velocity
    thermometer mercury temperature
    period spell stretch stint
    break pause recess lull
    dawn daybreak sunrise
    dusk sunset nightfall twilight
    noon midday lunchtime
    anniversary jubilee centenary
    floor storey level
    ton tonne
    """

  /// Kinds and what belongs to them: "no animal has got out", "a wolf escaped".
  static let kinds = """
    animal > dog cat wolf fox bear lion tiger leopard elephant monkey ape horse pony donkey cow \
      bull ox sheep goat pig deer rabbit hare rat mouse whale dolphin seal shark snake lizard \
      crocodile bird cub calf foal pet beast creature
    bird > gull eagle hawk owl duck goose swan hen chicken cock parrot crow sparrow pigeon \
      penguin guillemot puffin
    fish > salmon trout cod herring tuna shark
    person > man woman child boy girl baby resident villager inhabitant worker passenger patient \
      visitor guest nurse doctor teacher student pupil driver officer soldier guard climber \
      keeper tenant prisoner farmer fisherman sailor miner victim survivor witness spectator fan \
      neighbour tourist customer
    staff > nurse doctor keeper cleaner cook porter guard driver teacher clerk secretary \
      attendant employee worker surgeon engineer conductor
    worker > nurse teacher driver miner docker cleaner builder engineer clerk labourer \
      electrician plumber welder
    child > boy girl baby pupil toddler infant son daughter
    vehicle > car van lorry bus truck tram train taxi motorcycle tractor ambulance bicycle \
      locomotive
    vessel > ship ferry boat trawler tanker freighter liner yacht barge tug lifeboat submarine
    aircraft > plane helicopter jet airliner glider balloon
    building > house church school hospital factory shop hotel museum tower barn mill theatre \
      station library warehouse castle palace block
    home > house flat cottage apartment farmhouse bungalow caravan
    object > ring cup chalice vase coin painting statue sword crown jewel necklace
    work > painting drawing sculpture statue chalice cup novel symphony
    injury > wound burn bruise fracture cut bite frostbite amputation
    weapon > gun rifle pistol knife sword bomb spear dart
    disease > pneumonia cholera typhoid plague measles influenza flu malaria cancer tuberculosis \
      polio legionnaires
    drink > water wine beer milk tea coffee whisky
    food > bread meat fish rice cheese fruit vegetable
    crime > theft robbery murder burglary fraud arson assault
    fuel > oil petrol diesel coal gas kerosene
    metal > gold silver iron copper lead steel tin bronze
    document > letter report contract licence certificate will deed memo
    message > letter email note call telegram text
    room > kitchen bedroom hall galley cabin office bathroom cellar attic
    relative > father mother son daughter brother sister wife husband uncle aunt cousin
    limb > arm leg hand foot wrist ankle toe finger
    weather > rain snow storm fog wind hail sun frost
    tree > oak elm ash pine beech lime birch willow
    event > fire flood crash outbreak strike concert match festival fair wedding
    furniture > table chair bed desk sofa cupboard
    tool > hammer saw drill spade axe crowbar
    structure > bridge dam tower dyke levee tunnel viaduct pier mast chimney
    accident > crash collision derailment explosion fire fall shipwreck capsizing
    disaster > flood earthquake avalanche landslide tsunami hurricane drought famine eruption
    storm > hurricane typhoon cyclone blizzard gale tornado thunderstorm
    crew > captain mate engineer steward cook stoker deckhand pilot stewardess
    rescuer > firefighter lifeboatman coastguard paramedic diver lifeguard
    medic > doctor nurse paramedic surgeon midwife
    cargo > grain coal timber oil ore cement fertiliser container
    waterway > river canal stream channel estuary
    symptom > fever cough rash vomiting diarrhoea headache nausea
    politician > president minister senator mayor councillor governor deputy lawmaker chancellor
    official > mayor minister clerk inspector governor ambassador registrar
    soldier > private corporal sergeant lieutenant captain major colonel general gunner sniper
    ruler > king queen emperor sultan tsar president dictator
    agreement > treaty pact accord truce armistice contract ceasefire
    protest > march rally strike sit-in vigil picket
    barrier > fence wall gate cordon roadblock barricade
    container > box bag case crate sack bottle jar bucket basket barrel
    offence felony > theft robbery burglary murder manslaughter fraud arson assault kidnapping \
      blackmail bribery perjury embezzlement forgery smuggling shoplifting mugging
    criminal > thief robber burglar murderer killer forger swindler fraudster smuggler kidnapper \
      mugger pickpocket
    lawyer > barrister solicitor prosecutor attorney advocate
    business > bank shop factory brewery mill supermarket airline insurer shipyard bakery
    payment > wage salary bonus pension dividend ransom bribe rent fee
    musician > violinist pianist cellist guitarist drummer organist trumpeter singer
    instrument > violin piano cello guitar flute harp organ trumpet drum
    scientist > physicist chemist biologist astronomer geologist botanist zoologist
    alarm > siren bell klaxon horn whistle buzzer
    pollutant > oil lead arsenic mercury cyanide sewage pesticide ammonia solvent
    memorial > plaque statue monument cenotaph obelisk
    inquiry > inquest hearing commission review audit
    gas > methane ammonia chlorine propane
    poll > election ballot referendum by-election plebiscite
    spouse > husband wife
    grandparent > grandmother grandfather
    medicine > pill tablet syrup antibiotic painkiller vaccine insulin aspirin penicillin
    insect > bee wasp ant fly mosquito beetle moth butterfly locust
    reptile > snake lizard crocodile tortoise turtle
    flower > rose tulip lily daffodil orchid
    fruit > apple pear plum cherry grape orange lemon banana
    vegetable > potato cabbage carrot onion bean tomato
    meal > breakfast lunch dinner supper tea
    pet > dog cat rabbit hamster parrot budgerigar goldfish
    sport > football rugby cricket tennis hockey basketball golf boxing
    game > chess draughts bridge poker backgammon
    artefact > coin brooch vase ring sword helmet amulet figurine necklace
    performance > concert recital play opera ballet musical gig
    performer > actor actress singer dancer comedian magician
    publication > book newspaper magazine journal pamphlet novel
    recording > album single tape disc cassette
    award > medal prize trophy knighthood
    athlete > runner swimmer cyclist rower gymnast boxer sprinter
    artist > painter sculptor illustrator engraver
    factory > mill brewery foundry tannery bakery cannery refinery smelter brickworks sawmill \
      dairy
    plant > refinery smelter brewery foundry reactor steelworks
    crop > wheat barley oats maize potato rice beet cotton tobacco grape hop
    livestock > cow sheep pig goat hen calf lamb
    mineral > coal iron copper tin gold slate salt lead zinc
    machine > lathe press loom crane excavator digger drill mixer conveyor turbine
    device > phone computer laptop tablet charger battery
    tradesman > carpenter plumber electrician bricklayer welder painter plasterer joiner
    appliance > kettle toaster fridge freezer oven dryer dishwasher heater cooker
    debt > loan mortgage overdraft arrears
    warship > destroyer cruiser frigate battleship submarine corvette minesweeper gunboat
    ship > schooner brig clipper tanker freighter liner ferry steamer frigate trawler icebreaker
    boat > canoe kayak punt dinghy raft yacht trawler barge lifeboat
    aeroplane plane > bomber fighter biplane seaplane airliner jet
    spacecraft > capsule probe satellite shuttle orbiter lander rover
    sailor > captain mate stoker cook boatswain gunner deckhand admiral
    serviceman > soldier sailor airman marine paratrooper
    prisoner > convict internee captive hostage deportee
    attack > raid bombardment ambush assault bombing invasion shelling
    supply > food fuel water ammunition oxygen medicine blanket
    period > year month week day hour minute decade century fortnight
    income > wage salary pension rent dividend interest
    currency > pound dollar euro franc mark crown
    accommodation > flat house room hostel hotel dormitory
    """
}
