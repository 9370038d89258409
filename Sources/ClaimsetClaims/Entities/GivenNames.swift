// Data table: first names, and whether women, men or both bear them.

/// First names, from common knowledge.
enum GivenNames {
  /// Who bears a name.
  enum Bearer: Sendable {
    case woman
    case man
    case either
  }

  /// All names in small letters.
  static let all: [(String, Bearer)] =
    names(women, .woman) + names(men, .man) + names(both, .either)

  private static func names(_ text: String, _ bearer: Bearer) -> [(String, Bearer)] {
    text.split(whereSeparator: \.isWhitespace).map { (String($0), bearer) }
  }

  private static let women = """
    jenny kimberly pauline abigail ada adele agnes aisha alexandra alice alison amanda amelia amina amy ana angela
    anita ann anna anne annie astrid audrey barbara beatrice beryl beth betty brenda bridget
    brigitte carla carmen carol caroline carrie catherine cecilia charlotte chloe christina
    christine claire clara clarissa colette cynthia daisy daniela dawn deborah diana diane
    donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth elke ella
    ellen elsa emily emma erica esther eva evelyn fatima fiona florence frances francesca
    geraldine gertrude giulia gloria grace greta gudrun hana hannah harriet hazel heather
    heidi helen helena helga hilary ida ilse ines ingeborg ingrid irene iris isabel isabella
    ivy jacqueline jane janet jennifer jessica jill joan joanna jodie johanna josephine
    joyce judith julia julie june karen kate katherine kathleen kathryn katie kirsten kylie
    laura lauren leah lena lily linda lisa lois lorraine louise lucia lucy lydia lynn mabel
    madeleine mandy margaret margot maria marie marina marjorie marlene marta martha mary
    maureen mavis maya megan mei melanie melissa mia michelle mildred miriam molly monica
    monique muriel nadia nancy naomi natalia natalie natasha nell nina nora norma odette
    olga olivia ottilie pamela patricia paula peggy penelope petra philippa phoebe phyllis
    priya rachel rebecca renata renate rita roberta rosa rose rosemary ruby ruth sally salma
    samantha sandra sara sarah sharon sheila shirley sigrid silvia simone sofia solveig
    sonia sophia sophie stella stephanie sue sunita susan suzanne sylvia tanya teresa tess
    tessa theresa tina ursula valentina vanessa vera veronica victoria violet virginia
    vivian wanda wendy winifred yasmin yolanda yvonne zoe
    """

  private static let men = """
    aaron abdul abdullah adam adrian ahmad ahmed alan albert alejandro alexander alexei
    alfred amir anders andrei andrew anthony anton antonio arjun arno arthur arun axel barry
    basil ben benjamin bernard bill billy bjorn bob boris brad brian bruce carl carlos
    charles charlie christian christopher claude clifford clive colin craig cyril daniel
    david denis dennis diego dmitri dominic donald douglas duncan dylan edgar edmund edward
    edwin eli elias elliot emil enrique eric erik ernest ethan eugene felix francis
    francisco frank franz fred frederick gabriel gareth gary gavin geoffrey george gerald
    gerard giovanni gordon graham greg gregory gustav guy hans harold harry hassan henri
    henrik henry herbert hiroshi howard hugh hugo ian ibrahim igor isaac ivan jack jacob
    jake james jason javier jeff jeffrey jeremy jerry jesse jim jimmy joe joel johan
    john johnny jon jonas jonathan jorge jose josef joseph joshua juan julian karim karl
    keith ken kenji kenneth kevin khalid klaus kumar kurt lars laurence lawrence
    leo leon leonard leroy lewis liam lionel lloyd lorenzo louis lucas luigi luis lukas luke
    magnus marc marco marcus marek mario mark markus martin marvin mateo matthew matthias
    maurice max michael miguel mike mikhail mohamed mohammad mohammed muhammad mustafa
    nathan neil neville nicholas nicolas nigel nikolai noah norman olaf oleg oliver omar
    oscar otto owen pablo patrick paul pavel pedro percy peter phil philip pierre
    piers rafael ragnar raj ralph ramon raul ravi ray raymond reginald ricardo richard
    robert roberto roger roland rolf ronald ross roy rudolf rupert russell ryan samir samuel
    sanjay scott sean sebastian sergei sergio simon stanley stephen steve steven stig stuart
    sunil sven tariq ted terence theodore thomas tim timothy tobias todd tom tomas tommy
    tony torsten trevor ulrich vicente victor viktor vincent vladimir walter warren wilfred
    wilhelm will william winston wolfgang yuri yusuf
    """

  private static let both = """
    akira alex ali andrea august chen chris jan jean kelly kim lee leslie marion morgan
    nicola noel rene robin sam sidney tracy wei
    """
}
