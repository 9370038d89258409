// Data table: nouns that texts use for one and the same thing, so that "the tramway" can be "the
// line" when two texts tell of the same matter.

/// Nouns of one kin, by noun.
enum KinLexicon {
  /// Whether `a` and `b`, lemmas, can stand for one thing.
  static func areKin(_ a: String, _ b: String) -> Bool {
    guard let mine = kins[a], let yours = kins[b] else { return false }
    return !Set(mine).isDisjoint(with: yours)
  }

  /// Whether `word` is one for a body of people: "council", "team".
  static func isBody(_ word: String) -> Bool { bodies.contains(word) }

  private static let bodies: Set<String> = Set(
    """
    team party crew council board committee police court agency authority government army staff \
    company group family couple expedition union inspector worker child driver constable officer
    """.split(separator: " ").map(String.init)
  )

  /// Whether `a` and `b` are two parts of a building or a ship, of which one excludes the other.
  static func areRooms(_ a: String, _ b: String) -> Bool {
    a != b && isRoom(a) && isRoom(b) && !areKin(a, b)
  }

  /// "galley", "engine room"; "room" alone may be any of them.
  private static func isRoom(_ word: String) -> Bool {
    rooms.contains(word) || word.hasSuffix(" room")
  }

  private static let rooms: Set<String> = Set(
    """
    galley kitchen cabin cellar attic bedroom office lobby garage basement roof deck \
    warehouse classroom laboratory bathroom library corridor staircase hall stairwell hold saloon \
    workshop canteen loft chapel nursery stable barn kennel
    """.split(separator: " ").map(String.init)
  )

  private static let kins: [String: [Int]] = {
    var kins: [String: [Int]] = [:]
    for (i, line) in table.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { kins[String(word), default: []].append(i) }
    }
    return kins
  }()

  private static let table = """
    line tram tramway railway rail metro route track network system service train
    project scheme plan programme program development construction work undertaking trip expedition journey venture
    bill cost price thing project budget expense total
    museum gallery collection
    theft robbery raid heist burglary break-in crime
    thief robber burglar intruder gang man raider
    object work piece item loss haul loot artefact artifact treasure exhibit painting picture
    chalice cup goblet
    skylight window
    fire blaze inferno flame
    vessel ferry liner steamer trawler boat yacht ship craft tanker freighter catamaran
    mine pit colliery shaft
    factory plant works mill site
    wall barrier embankment defence defense dyke levee bank
    dam reservoir
    canopy shelter hat roof
    bogie undercarriage chassis
    car vehicle van lorry truck
    plane aircraft airliner jet
    bridge crossing viaduct span
    siren alarm warning
    flood disaster deluge
    accident crash collision disaster
    landslide avalanche slide
    expedition party team group climb
    climber mountaineer alpinist
    summit peak top mountain
    guide sherpa porter
    victim people dead passenger resident inhabitant villager townspeople casualty soul life
    crew sailor seaman
    passenger traveller traveler commuter people
    worker employee staff miner labourer people
    patient case people infection
    student pupil child
    shop business store trader
    hospital clinic
    school academy
    company firm operator owner manufacturer
    boss chief director head manager executive
    police officer constable detective
    doctor physician medic
    scientist researcher expert
    report study paper review inquiry
    letter note message warning
    house home building property dwelling
    street road lane
    river water
    stop station halt
    carriage coach tram
    award prize medal
    book novel volume
    statue sculpture monument
    vaccine jab shot
    disease illness outbreak epidemic virus infection
    food meal
    well water supply
    machine device scanner equipment
    camera cctv
    guard watchman
    door gate entrance
    money cash fund
    lifeboat boat raft dinghy
    captain master skipper commander
    mate officer
    galley kitchen
    tank store
    oil fuel diesel petrol
    wreck hulk
    owner company operator line
    hut cabin refuge shelter
    camp base bivouac
    mountaineer climber alpinist member
    glacier icefall ice
    route way line path trail
    rope line cord
    body remains corpse
    journal diary notebook
    minister secretary
    mayor leader
    council authority board
    court tribunal jury
    lawyer attorney barrister solicitor
    judge magistrate
    suspect defendant accused man
    gun rifle weapon pistol
    knife blade
    tree oak
    dog animal
    bird gull guillemot
    whale animal
    cattle cow livestock
    crop harvest
    field farmland land
    teacher staff
    nurse staff
    prison jail gaol
    soldier troop trooper
    rebel fighter militant
    election vote poll ballot
    law bill act legislation
    tax levy duty
    protest demonstration march rally
    strike walkout stoppage
    app software program system
    engine motor
    wheel tyre tire
    brake brakes
    track rail
    signal light
    tunnel tube
    pipe pipeline main
    power electricity current supply
    roof ceiling
    floor storey story
    flat apartment unit
    tower block building
    cladding panel
    crane hoist
    concert show performance gig
    match game
    goal point
    film movie picture
    song track tune
    church chapel cathedral
    grave tomb burial
    coin hoard
    skeleton bones remains
    meteorite rock stone
    satellite probe spacecraft craft
    telescope instrument
    """
}
