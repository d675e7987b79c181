import BuildCache
import Files

/// A program of the system that compresses files in one form, and reads them again.
package struct Compressor: Sendable {
  package let form: CompressedForm
  private let program: String
  /// What its results depend on besides the bytes to compress.
  let identity: ContentDigest

  /// `nil` where the program cannot be read.
  /// - Parameters:
  ///   - program: absolute path of the program.
  ///   - version: what it says of its version, which tells of the libraries that it uses.
  package init?(_ form: CompressedForm, program: String, version: [UInt8]) {
    guard let bytes = try? Folder(program.parentFolder).read(program.lastPart, limit: .max) else { return nil }
    self.form = form
    self.program = program
    let words = ([form.rawValue] + form.compression(of: 0)).joined(separator: " ")
    identity = ContentDigest(
      of: [ContentDigest(of: Array(words.utf8)), ContentDigest(of: version), ContentDigest(of: bytes)])
  }

  /// Compresses a file.
  /// - Parameters:
  ///   - path: absolute path of the file.
  ///   - count: how many bytes it has.
  func compress(_ path: String, of count: Int) throws -> [UInt8] {
    let (output, isDone) = try run(form.compression(of: count), reading: path, limit: .max)
    guard isDone else { throw FileError(path, "`\(form.program)` could not compress it") }
    return output
  }

  /// What a compressed file holds; `nil` where it is damaged, or holds more than it should.
  /// - Parameters:
  ///   - path: absolute path of the file.
  ///   - limit: how many bytes it may hold.
  func read(_ path: String, limit: Int) throws -> [UInt8]? {
    let (output, isDone) = try run(form.decompression, reading: path, limit: limit)
    return isDone && output.count <= limit ? output : nil
  }

  /// Runs the program on a file and takes what it writes to standard output, so that it writes to no file itself: if
  /// Notitia is killed, it leaves nothing.
  /// - Parameter limit: it is ended once it has written more bytes.
  private func run(
    _ arguments: [String], reading path: String, limit: Int
  ) throws -> (output: [UInt8], isDone: Bool) {
    let input = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard input >= 0 else { throw FileError.system(path) }
    defer { close(input) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw FileError.system(program) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = spawn([program] + arguments, input: input, output: ends[1])
    close(ends[1])
    defer { close(ends[0]) }
    guard let process else { throw FileError(program, "the program cannot be started") }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while output.count <= limit {
      let count = buffer.withUnsafeMutableBytes { readBytes(ends[0], $0.baseAddress!, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      output += buffer[..<count]
    }
    if output.count > limit { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return (output, status == 0)
  }

  /// Starts a program without an environment, in which its options could be set; `nil` where that fails.
  private func spawn(_ words: [String], input: Int32, output: Int32) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var process: pid_t = 0
    return posix_spawn(&process, words[0], &actions, nil, &arguments, &environment) == 0 ? process : nil
  }
}
