// Data table: nouns that texts use for one and the same thing, so that "the tramway" can be "the
// line" when two texts tell of the same matter.

/// Nouns of one kin, by noun.
enum KinLexicon {
  /// Whether `a` and `b`, lemmas, can stand for one thing.
  static func areKin(_ a: String, _ b: String) -> Bool {
    guard let mine = kins[a], let yours = kins[b] else { return false }
    return !Set(mine).isDisjoint(with: yours)
  }

  private static let kins: [String: [Int]] = {
    var kins: [String: [Int]] = [:]
    for (i, line) in table.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { kins[String(word), default: []].append(i) }
    }
    return kins
  }()

  private static let table = """
    line tram tramway railway rail metro route track network system service train light-rail
    project scheme plan programme program development work undertaking
    bill cost price thing project budget expense total
    museum gallery collection
    theft robbery raid heist burglary break-in crime
    thief robber burglar intruder gang man raider
    object work piece item loss haul loot artefact artifact treasure exhibit painting picture
    chalice cup goblet
    skylight window roof-light
    fire blaze inferno
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
    camera video-camera cctv
    guard watchman
    door gate entrance
    money cash fund
    """
}
