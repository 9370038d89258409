/// The `entities` layer: whom and what a document names, and where.
public struct EntityLayer: Hashable, Sendable {
  /// Who and what is named, in the order of first mention.
  public let entities: [Entity]
  /// Where they are named, in text order.
  public let mentions: [EntityMention]
  /// Whom the parts of each claim name, in the order of the claims.
  public let claims: [ClaimEntities]

  /// Joins the parts of the layer.
  public init(entities: [Entity], mentions: [EntityMention], claims: [ClaimEntities]) {
    self.entities = entities
    self.mentions = mentions
    self.claims = claims
  }

  /// The entities that the subject and the object of a claim name, by index.
  public struct ClaimEntities: Hashable, Sendable {
    /// Who or what the subject names; nil where that is not sure.
    public var subject: Int?
    /// Whom or what the object names.
    public var object: Int?

    /// Makes the pair.
    public init(subject: Int? = nil, object: Int? = nil) {
      (self.subject, self.object) = (subject, object)
    }
  }
}

/// Somebody or something with a name.
public struct Entity: Hashable, Sendable {
  /// What kind of thing it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A human being, or an animal with a name.
    case person
    /// A body of people with a name: a company, a ministry, a team.
    case organisation
    /// A place on the map or a building.
    case place
    /// A people, a faith, a party's following.
    case group
    /// Anything else with a name: a ship, a law, a war.
    case other
  }

  /// What it is called, by the fullest name the document gives.
  public let name: String
  /// What kind of thing it is.
  public let kind: Kind
  /// The name as it is compared: lower case, without hyphens, points and article.
  public let key: String

  /// Makes an entity.
  public init(name: String, kind: Kind, key: String) {
    (self.name, self.kind, self.key) = (name, kind, key)
  }
}

/// A place where an entity is named or meant.
public struct EntityMention: Hashable, Sendable {
  /// Why it is taken to mean the entity.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// It is the name.
    case name
    /// It is a name that a vocabulary or the list of countries knows for it.
    case alias
    /// It is the surname, or the first name, of one person named in full.
    case surname
    /// Its letters are the first ones of the name.
    case acronym
    /// It is the last word of one name, after "the": "the Agency".
    case shortName = "short-name"
    /// It is what the name ends in, after "the": "the bridge".
    case headNoun = "head-noun"
  }

  /// The words.
  public let span: Span
  /// The index of the segment they stand in.
  public let segment: Int
  /// The index of the entity.
  public let entity: Int
  /// Why it is taken to mean the entity.
  public let rule: Rule

  /// Makes a mention.
  public init(span: Span, segment: Int, entity: Int, rule: Rule) {
    self.span = span
    self.segment = segment
    self.entity = entity
    self.rule = rule
  }
}
