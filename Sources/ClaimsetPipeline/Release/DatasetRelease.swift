import ClaimsetTables

/// Cuts a release of what stands published: a folder and a .zip that carry a version.
///
/// The version is computed from what differs against the stable release before. A release has no
/// clock and no host in it: cut from the same dataset after the same releases, it is the same bytes.
public struct DatasetRelease {
  /// What the user of a release can choose.
  public struct Options: Hashable, Sendable {
    /// The channel: `stable`, or the name of one of pre-releases.
    public var channel: String
    /// Whether only to say what would be released.
    public var isDry: Bool

    /// Makes options.
    public init(channel: String = ReleaseOutcome.stable, isDry: Bool = false) {
      self.channel = channel
      self.isDry = isDry
    }
  }

  let configuration: Configuration
  /// The path of pipeline.yaml.
  let path: String
  let options: Options
  let workspace: Workspace

  /// Prepares a release of what `configuration` published, whose pipeline.yaml stands at `path` in
  /// `folder`.
  public init(_ configuration: Configuration, at path: String, in folder: String, options: Options)
  {
    self.configuration = configuration
    self.path = path
    self.options = options
    workspace = Workspace(folder: folder, outputs: configuration.outputs)
  }

  /// Cuts the release, unless nothing changed.
  public func release() throws(ReleaseError) -> ReleaseOutcome {
    let lock: RunLock?
    do throws(FileError) {
      lock = try RunLock(workspace.lock)
    } catch {
      throw .dataset(.file(error))
    }
    guard let lock else { throw .pipeline(.locked(workspace.lock)) }
    defer { withExtendedLifetime(lock) {} }
    guard workspace.publisher.latestDigest != nil else {
      let path = configuration.outputs.directory + "/latest"
      throw .dataset(.noDataset(path: path, reason: "nothing is published; run \"claimset run\""))
    }
    let reasons: [String]
    do throws(DatasetError) {
      let latest = try Dataset(workspace.output + "/latest")
      reasons = try refusals(of: latest)
      if reasons.isEmpty { return try cut(latest) }
    } catch {
      throw .dataset(error)
    }
    throw .refused(reasons)
  }

  /// Why `latest` may not be released; nothing when it may.
  private func refusals(of latest: Dataset) throws(DatasetError) -> [String] {
    var reasons: [String] = []
    if latest.manifest != DatasetManifest(configuration) || !isDescribed(latest) {
      reasons.append(
        "pipeline.yaml or the program has changed since \(latest.path) was made: run it again"
      )
    }
    let verification = DatasetVerifier(latest.files).verify()
    reasons += verification.faults.prefix(3).map { "the dataset is damaged: \($0)" }
    let isRefused = configuration.releases.unlicensedTexts == .refuse
    if isRefused, latest.manifest?.texts == TextShare.full.rawValue {
      let unlicensed = try ReleaseRights(latest).unlicensed
      if let first = unlicensed.first {
        reasons.append(
          "the licence of \(unlicensed.count.counted("text")) is not known (\(first)"
            + "\(unlicensed.count > 1 ? ", …" : "")): state it in a sidecar or in sources, release "
            + "quotes only (outputs: {texts: quotes}), or allow it (releases: "
            + "{unlicensed_texts: carry})"
        )
      }
    }
    return reasons
  }

  /// Whether `latest` says of itself what pipeline.yaml says now.
  private func isDescribed(_ latest: Dataset) -> Bool {
    let stated = DataPackage(
      name: configuration.dataset.name,
      title: configuration.dataset.title,
      description: configuration.dataset.description,
      licenses: configuration.dataset.license.map { [DataPackage.License(name: $0)] } ?? [],
      resources: []
    ).json
    return ["name", "title", "description", "licenses"].allSatisfy {
      stated[$0] == latest.package[$0]
    }
  }
}

/// What became of a release.
public struct ReleaseOutcome: Hashable, Sendable {
  /// The channel of what is no pre-release.
  public static let stable = ReleaseIndex.stableChannel

  /// The version, or the one that stands when nothing changed.
  public let version: ReleaseVersion
  /// Whether nothing changed, so that nothing was released.
  public let isUnchanged: Bool
  /// What changed, in a sentence.
  public let summary: String
  /// The folder of the release, from that of pipeline.yaml.
  public let folder: String
  /// The archive, from the folder of pipeline.yaml.
  public let archive: String
}
