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
      spokeswoman spokesperson attorney minister commissioner coach saint st nurse comrade vice former
      conductor curator harbourmaster skipper warden principal headteacher architect
      """
    ),
    value: true
  )

  /// First names: a person is likely where a name starts with one.
  static let givenNames = WordTable<Bool>(
    words(
      """
      aaron abdul abdullah abigail ada adam adele adrian agnes ahmad ahmed aisha akira alan albert
      alejandro alex alexander alexandra alexei alfred ali alice alison amanda amelia amina amir amy ana
      anders andrea andrei andrew angela anita ann anna anne annie anthony antonio anton arjun arthur
      arun astrid audrey august barbara barry beatrice ben benjamin bernard beth betty bill billy bob
      boris brad brenda brian bridget bruce carl carla carlos carmen carol caroline carrie catherine
      cecilia charles charlie charlotte chen chloe chris christian christina christine christopher
      claire clara claude colin craig cynthia daisy daniel daniela david dawn deborah denis dennis diana
      diane diego dmitri dominic donald donna dora doris dorothy douglas duncan dylan edith edgar edmund
      edward edwin eileen elaine eleanor elena eli elias elisabeth elizabeth ella ellen elliot elsa
      emily emma enrique eric erik erica ernest esther ethan eugene eva evelyn fatima felix fiona
      florence frances francesca francis francisco frank franz fred frederick gabriel gareth gary
      gavin geoffrey george gerald gerard gertrude giovanni giulia gloria gordon grace graham greg
      gregory greta guy hana hannah hans harold harriet harry hassan hazel heather helen helena helga
      henri henrik henry herbert hilary hiroshi howard hugh hugo ian ibrahim ida igor ines ingrid irene
      iris isaac isabel isabella ivan ivy jack jacob jacqueline jake james jan jane janet jason javier
      jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joe joel
      johan johanna john johnny jon jonas jonathan jorge jose josef joseph josephine joshua joyce juan
      judith julia julian julie june karen karim karl kate katherine kathleen katie keith kelly ken
      kenji kenneth kevin khalid kim kimberly kirsten klaus kumar kurt lars laura lauren laurence
      lawrence leah lee lena leo leon leonard leroy lena leslie lewis liam lily linda lisa lloyd lois
      lorenzo louis louise lucas lucia lucy luigi luis lukas luke lydia lynn mabel madeleine magnus
      mandy marc marco marcus margaret margot maria marie marina mario marion marjorie mark markus
      marta martha martin marvin mary mateo matthew matthias maureen maurice max maya megan mei melanie
      melissa mia michael michelle miguel mike mikhail mildred miriam mohamed mohammad mohammed molly
      monica morgan muhammad mustafa nadia nancy naomi natalia natalie natasha nathan neil nicholas
      nicola nicolas nigel nikolai nina noah noel nora norma norman olaf oleg olga oliver olivia omar
      oscar otto owen pablo pamela patricia patrick paul paula pauline pavel pedro peggy penelope
      peter petra phil philip philippa phoebe phyllis pierre priya rachel rafael raj ralph ramon raul
      ravi ray raymond rebecca reginald renata rene ricardo richard rita robert roberta roberto robin
      roger roland rolf ronald rosa rose rosemary ross roy ruby rudolf rupert russell ruth ryan sally
      salma sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian sergei sergio
      sharon sheila shirley sidney silvia simon sofia sonia sophia sophie stanley stella stephanie
      stephen steve steven stuart sue sunita susan suzanne sven sylvia tanya tariq ted teresa terence
      theodore theresa thomas tim timothy tina tobias todd tom tomas tommy tony tracy trevor ulrich
      ursula valentina vanessa vera veronica vicente victor victoria vincent viktor violet virginia
      vivian vladimir walter wanda warren wei wendy wilfred wilhelm will william winifred winston
      wolfgang yasmin yolanda yuri yusuf zoe
      """
    ),
    value: true
  )

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
      chamber air wire
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
      mill farm border zone base north south east west highway motorway line
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
      basques catalans flemings walloons uighurs uyghurs tibetans mongols
      """
    ),
    value: true
  )

  /// Words that make a name one of a place, where it begins with them.
  static let placeOpeners = WordTable<Bool>(
    words(
      """
      lake mount mt river cape port fort gulf isle bay saint st lough loch camp sea strait republic city
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
