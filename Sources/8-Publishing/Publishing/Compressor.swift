import BuildCache
import Files
import Foundation
import Programs

/// A program of the system that compresses files in one form, and reads them again.
package struct Compressor: Sendable {
  package let form: CompressedForm
  private let program: ExternalProgram
  /// What its results depend on besides the bytes to compress.
  let identity: ContentDigest

  /// `nil` where the program cannot be read.
  /// - Parameter version: what it says of its version, which tells of the libraries that it uses.
  package init?(_ form: CompressedForm, program: ExternalProgram, version: [UInt8]) {
    let path = program.path
    guard let bytes = try? Folder(path.parentFolder).read(path.lastPart, limit: .max) else { return nil }
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
  /// Notitia is killed, it leaves nothing. It has no environment, in which its options could be set.
  private func run(
    _ arguments: [String], reading path: String, limit: Int
  ) throws -> (output: [UInt8], isDone: Bool) {
    let input = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard input >= 0 else { throw FileError.system(path) }
    let file = FileHandle(fileDescriptor: input, closeOnDealloc: true)
    let outcome = try program.run(arguments, reading: file, environment: [:], limit: limit)
    return (outcome.output, outcome.isDone)
  }
}
