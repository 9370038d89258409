import CLibZip
import Glibc

/// Packs a release: the same files give the same bytes, whoever packs them, wherever and whenever.
///
/// Files stand in the order of their names in one folder, with one fixed time (1980-01-01, where
/// the times of this format begin) and the permissions of files anyone may read.
enum ReleaseArchive {
  private static let firstDay: UInt16 = 1 << 5 | 1
  private static let permissions: UInt32 = 0o100644 << 16

  /// Packs the files `names` of `folder` into a new archive at `path`, below the folder `top`.
  static func write(
    _ names: [String],
    of folder: String,
    under top: String,
    to path: String
  ) throws(DatasetError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else {
      throw .file(FileError(.create, path))
    }
    do throws(DatasetError) {
      for name in names { try add(folder + "/" + name, as: top + "/" + name, to: archive, path) }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      let isSystem = zip_error_system_type(zip_get_error(archive)) == ZIP_ET_SYS
      let cause = zip_error_code_system(zip_get_error(archive))
      let message = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw isSystem
        ? .file(FileError(.write, path, code: cause)) : .archive(path: path, message: message)
    }
    guard chmod(path, 0o644) == 0 else { throw .file(FileError(.create, path)) }
  }

  private static func add(
    _ file: String,
    as name: String,
    to archive: OpaquePointer,
    _ path: String
  ) throws(DatasetError) {
    guard let source = zip_source_file(archive, file, 0, -1) else { throw failure(archive, path) }
    let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw failure(archive, path)
    }
    let place = UInt64(index)
    guard zip_file_set_dostime(archive, place, 0, firstDay, 0) == 0,
      zip_file_set_external_attributes(archive, place, 0, UInt8(ZIP_OPSYS_UNIX), permissions) == 0,
      zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 9) == 0
    else { throw failure(archive, path) }
  }

  private static func failure(_ archive: OpaquePointer, _ path: String) -> DatasetError {
    .archive(path: path, message: String(cString: zip_strerror(archive)))
  }
}
