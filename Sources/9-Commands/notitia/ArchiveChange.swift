import ArgumentParser
import Versions

extension Console {
  /// Changes versions of a notice, and says why where that is refused or fails.
  /// - Parameters:
  ///   - failure: what was not done, before the reason: “nothing was released”.
  ///   - help: what to do after a failure of the system.
  static func changing<Result>(
    _ failure: @autoclosure () -> String, help: String? = nil, _ change: () throws -> Result
  ) throws -> Result {
    do {
      return try change()
    } catch let exit as ExitCode {
      throw exit
    } catch let refusal as VersionArchive.EventRefusal {
      throw refuse(refusal.message, refusal.help, status: 1)
    } catch let refusal as ArchiveWriter.Refusal {
      throw refuse(refusal.message, refusal.help)
    } catch {
      throw refuse("\(failure()): \(error)", help)
    }
  }
}
