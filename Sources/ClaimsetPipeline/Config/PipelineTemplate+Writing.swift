extension PipelineTemplate {
  /// Writes the files of the template into `folder`, which is made when it is not there.
  ///
  /// - Returns: The path of each file, and whether it is new; a file that is there stays as it is.
  public static func write(
    to folder: String
  ) throws(FileError) -> [(path: String, isNew: Bool)] {
    var written: [(path: String, isNew: Bool)] = []
    for file in files {
      let path = folder == "." ? file.path : folder + "/" + file.path
      let isNew = !Folder.exists(path)
      if isNew {
        try Folder.make(Folder.parent(of: path))
        try FileBytes.replace(path, with: Array(file.text.utf8))
      }
      written.append((path, isNew))
    }
    return written
  }
}
