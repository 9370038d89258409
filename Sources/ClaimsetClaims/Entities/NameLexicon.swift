import ClaimsetCore

// Data table: words in names, and what they say of the kind of thing that is named.

/// Words in names, from common knowledge of English.
enum NameLexicon {
  /// Titles and offices that stand before a person's name and are not part of it.
  static let titles = WordTable<Bool>(
    words(
      """
      mr mrs ms miss dr doctor prof professor sir dame lord lady baron baroness count president premier
      chancellor prime minister secretary senator representative congressman congresswoman governor
      mayor deputy councillor councilman councilwoman ambassador judge justice magistrate king queen
      prince princess duke duchess emperor pope cardinal archbishop bishop father brother sister
      reverend rabbi imam sheikh captain capt major maj colonel col general gen lieutenant lt sergeant
      sgt corporal private admiral commander inspector superintendent constable detective officer
      sheriff marshal chief engineer director chairman chairwoman chairperson chair spokesman
      spokeswoman spokesperson attorney minister commissioner coach nurse comrade vice former
      conductor curator harbourmaster skipper warden principal headteacher architect leader
      whip nominee candidate strategist columnist mr. mrs. ms. dr.
      prof. sen. rep. gov. gen. col. capt. maj. lt. sgt. cpl. adm. cmdr. hon. rev. pres. fr. supt.
      """
    ),
    value: true
  )

  /// First names: a person is likely where a name starts with one.
  static let givenNames = WordTable<GivenNames.Bearer>(GivenNames.all)

  /// Words that make a name one of a body of people, wherever in it they stand.
  static let bodies = WordTable<Bool>(
    words(
      """
      agency authority ministry department council committee commission board bank university college
      school institute institution academy museum hospital clinic company corporation corp inc ltd plc
      gmbh llc group holdings industries airlines airways railways motors party union league federation
      association society club team fc united foundation trust fund office bureau service services police
      army navy force forces guard parliament congress senate assembly court tribunal church press news
      times post gazette herald tribune journal guardian broadcasting network television radio
      consortium alliance organisation organization nations republicans democrats labour partners
      brothers laboratories laboratory observatory orchestra choir cooperative inspectorate inquiry
      taskforce task-force works shipyard regiment brigade battalion division corps secretariat treasury
      chamber air wire house register observer chronicle dispatch examiner inquirer daily regime
      government administration sentinel
      """
    ),
    value: true
  )

  /// Words that make a name one of a place, where it ends in them.
  static let places = WordTable<Bool>(
    words(
      """
      river lake sea ocean bay gulf strait channel canal creek falls mount mountain mountains hill hills
      peak ridge glacier valley desert forest wood woods park garden gardens island islands isle
      peninsula coast beach cape point harbour harbor port pier dock bridge tunnel dam reservoir street
      road avenue lane square plaza quay station airport aerodrome terminal city town village county
      province district state republic kingdom region quarter castle palace house hall lighthouse tower cathedral
      abbey temple mosque stadium arena theatre theater hotel prison camp mine quarry plant factory
      mill farm border zone base wall north south east west highway motorway line
      """
    ),
    value: true
  )

  /// Words that make a name one of something else, where it ends in them: "the Elmford Act".
  static let works = WordTable<Bool>(
    words(
      """
      act bill law amendment treaty agreement accord pact charter plan programme program project scheme
      initiative campaign report survey index show awards award prize medal festival games cup open
      championship championships tournament marathon election elections summit conference
      war wars battle day week year fame poll series bible constitution revolution
      """
    ),
    value: true
  )

  /// Peoples whose names do not end in "-ans".
  static let peoples = WordTable<Bool>(
    words(
      """
      swedes danes poles turks greeks finns scots britons serbs croats czechs slovaks kurds arabs jews
      muslims thais filipinos spaniards iraqis israelis pakistanis saudis yemenis kuwaitis bangladeshis
      uzbeks kazakhs tajiks afghans burmese roma inuit maoris sikhs hindus buddhists tutsis hutus zulus
      basques catalans flemings walloons uighurs uyghurs tibetans mongols whigs tories liberals
      conservatives socialists communists christians catholics protestants evangelicals
      """
    ),
    value: true
  )

  /// Words that make a name one of a place, where it begins with them.
  static let placeOpeners = WordTable<Bool>(
    words(
      """
      lake mount mt river cape port fort gulf isle bay saint st st. lough loch camp sea strait republic city
      province kingdom north south east west central
      """
    ),
    value: true
  )

  /// Words that, before "of", hold a name together: "University of Leeds".
  static let holders = WordTable<Bool>(
    words(
      """
      university bank ministry department republic kingdom gulf isle house court school institute
      academy museum college board office bureau bay sea strait cape council church society league
      federation association union commonwealth duchy county city port battle treaty declaration bureau
      siege war order city
      """
    ),
    value: true
  )

  /// Words that what is theirs holds within a name: "People's Republic".
  static let owners = WordTable<Bool>(
    [
      "people", "women", "men", "children", "king", "queen", "workers", "farmers", "teachers",
      "students", "veterans",
    ],
    value: true
  )

  /// Small words within names: "Charles de Gaulle".
  static let particles = WordTable<Bool>(
    [
      "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "ter",
      "bin", "ibn", "al", "el", "y", "zu", "af",
    ],
    value: true
  )

  /// Prepositions after which a name is likely one of a place.
  static let whereabouts = WordTable<Bool>(
    [
      "in", "at", "near", "outside", "across", "through", "into", "toward", "towards", "around",
      "beyond", "inside", "throughout", "off",
    ],
    value: true
  )

  /// Verbs that people and bodies do, and places do not.
  static let personalVerbs = WordTable<Bool>(
    words(
      """
      say tell ask reply answer add argue claim deny insist explain believe think know hope warn
      recall remember joke smile laugh walk marry write speak resign retire bear die study teach
      """
    ),
    value: true
  )

  /// Common nouns for what a name that stands by them is: "Otto Brandt, the mayor".
  static let classes = WordTable<Entity.Kind>(
    kinds(
      .person,
      """
      man woman boy girl father mother son daughter husband wife brother sister mayor engineer doctor
      director manager minister president leader king queen author writer journalist scientist
      professor teacher student farmer fisherman sailor captain soldier general officer lawyer judge
      actor singer player coach founder owner resident witness survivor victim spokesman spokeswoman
      spokesperson climber pilot driver nurse architect historian economist analyst politician
      senator painter poet guest visitor passenger baker neighbour neighbor goldsmith thief
      ambassador envoy adviser advisor commissioner secretary nominee candidate chairman chairwoman head
      dean bishop priest monk nun mason carpenter miner worker activist reporter correspondent editor
      investor banker trader prosecutor detective inspector sergeant colonel admiral
      """
    )
      + kinds(
        .organisation,
        """
        company firm agency ministry council bank university newspaper magazine party union charity
        group organisation organization operator manufacturer maker supplier contractor regulator
        airline publisher club team
        """
      )
      + kinds(
        .place,
        """
        country nation city town village island river lake mountain state province region district
        port capital suburb peninsula valley hamlet settlement
        """
      )
  )

  /// Words that a sentence may open with, and that are no names although they look like ones.
  static let openers = WordTable<Bool>(
    words(
      """
      the a an this that these those it he she they we i you there here his her their our my your its
      but and or so yet if when while as at in on by for from to of with after before since until
      although though because however meanwhile moreover also then now today yesterday tomorrow yes no
      not only even still just one two three four five six seven eight nine ten some many most all
      every each both neither either another other several few more what who why how where which
      whose according despite unlike under over between among during through against about around
      mr mrs ms dr north south east west internet monday tuesday wednesday thursday friday saturday
      sunday january february march april may june july august september october november december
      spring summer autumn winter christmas easter god ok okay q a
      """
    ),
    value: true
  )

  private static func words(_ text: String) -> [String] {
    var seen: Set<String> = []
    return text.split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { seen.insert($0).inserted }
  }

  private static func kinds(_ kind: Entity.Kind, _ text: String) -> [(String, Entity.Kind)] {
    words(text).map { ($0, kind) }
  }
}
