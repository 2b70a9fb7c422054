import CMemory
package import Diagnostics
import Glibc
import Kernels
package import Tables

/// The only place where files and folders are opened.
package struct FileStore {
  /// More than this is no file of a city's figures.
  package static let mostBytes = 4 << 30
  package static let mostScriptBytes = 256 << 10

  private var largePage: Int { 1 << 21 }

  package init() {}

  /// The bytes of a file; 0 where there is none.
  func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
  }

  /// Reads a file that the user named on the command line.
  ///
  /// - longestLine: a file with a longer one is given up as soon as that is seen, whatever its size.
  /// - workers: threads that read a large file.
  package func read(_ path: String, most: Int = mostBytes, longestLine: Int = .max, workers: Int = 1)
    throws(Diagnostic) -> Bytes
  {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(path, errno) }
    defer { close(descriptor) }
    return try contents(of: descriptor, name: path, most: most, longestLine: longestLine, workers: workers)
  }

  /// Reads a file that a script names, which has to lie below `folder`: no way up, no link, no device.
  package func read(
    _ path: String, below folder: String, most: Int = mostBytes, longestLine: Int = .max, workers: Int = 1
  ) throws(Diagnostic) -> Bytes {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard !path.isEmpty, !path.utf8.contains(0),
      !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." })
    else { throw .outsideProject(path) }
    var descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(folder, errno) }
    for (number, part) in parts.enumerated() {
      let isLast = number == parts.count - 1
      let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | (isLast ? 0 : O_DIRECTORY)
      let next = openat(descriptor, part, flags)
      let problem = errno
      let isLink = next < 0 && Self.isLink(part, in: descriptor)
      close(descriptor)
      guard next >= 0 else { throw isLink ? .link(path) : .cannotOpen(path, problem) }
      descriptor = next
    }
    defer { close(descriptor) }
    return try contents(of: descriptor, name: path, most: most, longestLine: longestLine, workers: workers)
  }

  /// What lies in a folder, sorted by name; nothing where it cannot be read.
  package func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      entries.append((name, entry.pointee.d_type == DT_DIR))
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// The system calls a link where a folder is due "not a folder", so it is asked apart.
  private static func isLink(_ name: String, in folder: Int32) -> Bool {
    var status = stat()
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private func contents(
    of descriptor: Int32, name: String, most: Int, longestLine: Int, workers: Int
  ) throws(Diagnostic) -> Bytes {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotOpen(name, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder(name)
    default: throw .notAFile(name)
    }
    let size = Int(status.st_size)
    guard size <= most else { throw .tooLarge(name, size: size, most: most) }
    guard size > 0 else { return Bytes([]) }
    // Not mapped: a file that another program cuts short would end this one by a signal.
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: size, alignment: size < largePage ? 16 : largePage)
    memory_prefer_large_pages(buffer.baseAddress, size)
    let filling = FileFilling(buffer, from: descriptor, longestLine: longestLine)
    if let stop = filling.run(workers: workers) {
      buffer.deallocate()
      switch stop {
      case .shorter: throw .changed(name)
      case .lineTooLong: throw .lineTooLong(name, most: longestLine)
      case .failed(let problem): throw .cannotOpen(name, problem)
      }
    }
    nonisolated(unsafe) let owned = buffer
    return Bytes(owned: UnsafeRawBufferPointer(buffer)) { owned.deallocate() }
  }

  /// Whether two paths lead to one file, by whatever names.
  package func isSame(_ path: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(path, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Replaces a file as a whole: a reader sees the old one or the new one, and a failure leaves the old one.
  /// A device or a pipe is written to as it is.
  package func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    var status = stat()
    if stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
      defer { close(descriptor) }
      let problem = Self.write(bytes, to: descriptor)
      guard problem == 0 else { throw .cannotWrite(path, problem) }
      return
    }
    let isThere = stat(path, &status) == 0
    if isThere, access(path, W_OK) != 0 { throw .cannotWrite(path, errno) }
    // What a link leads to is replaced, not the link.
    let target = isThere ? Self.resolved(path) : path
    let draft = "\(target).\(getpid()).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
    if isThere { fchmod(descriptor, status.st_mode & 0o777) }
    var problem = Self.write(bytes, to: descriptor)
    if problem == 0 && fsync(descriptor) != 0 && errno != EINVAL { problem = errno }
    close(descriptor)
    if problem == 0 && rename(draft, target) == 0 { return }
    if problem == 0 { problem = errno }
    unlink(draft)
    throw .cannotWrite(path, problem)
  }

  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  /// Makes new files, all of them or none; a file that is there already stays, whoever made it and however late.
  ///
  /// - refusal: what is said of the file that is there.
  package func create(
    _ files: [(path: String, bytes: [UInt8])], refusal: (String) -> Diagnostic
  ) throws(Diagnostic) {
    for file in files where isThere(file.path) { throw refusal(file.path) }
    var made: [String] = []
    for file in files {
      if let problem = Self.create(file.bytes, at: file.path) {
        for path in made { unlink(path) }
        throw problem == EEXIST ? refusal(file.path) : .cannotWrite(file.path, problem)
      }
      made.append(file.path)
    }
  }

  /// Makes a folder where none is; the one above has to be there.
  package func makeFolder(_ path: String) throws(Diagnostic) {
    guard mkdir(path, 0o755) != 0, errno != EEXIST else { return }
    throw .cannotWrite(path, errno)
  }

  /// A link that leads nowhere counts too.
  func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// A whole file under a name that nobody has; the number of the error, or nil.
  private static func create(_ bytes: [UInt8], at path: String) -> Int32? {
    let draft = "\(path).\(getpid()).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return errno }
    var problem = Self.write(bytes, to: descriptor)
    if problem == 0 && fsync(descriptor) != 0 && errno != EINVAL { problem = errno }
    close(descriptor)
    // Unlike a new name for the draft, a second one never replaces a file.
    if problem == 0 && link(draft, path) != 0 { problem = errno }
    // File systems of memory sticks have no second names, and there nobody else makes this file at the same moment.
    if [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(problem), access(path, F_OK) != 0 {
      if rename(draft, path) == 0 { return nil }
      problem = errno
    }
    unlink(draft)
    return problem == 0 ? nil : problem
  }

  /// Writes all bytes; 0, or the number of the error.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let start = buffer.baseAddress {
        let count = Glibc.write(descriptor, start + written, buffer.count - written)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return errno }
        written += count
      }
      return 0
    }
  }
}
