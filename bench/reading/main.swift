import Diagnostics
import Facts
import Files
import Foundation
import Source

// How long a site takes to be read (parsed and bound), and its facts to be frozen and read back: `measure-reading SITE
// [TIMES]`. Prints milliseconds of the processor for each time.

let arguments = CommandLine.arguments.dropFirst()
let times = arguments.dropFirst().first.flatMap { Int($0) } ?? 100
let folder = try Folder(arguments.first ?? ".")

func milliseconds(_ work: () -> Void) -> String {
  work()
  let start = clock()
  for _ in 0..<times { work() }
  let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
  return String(format: "%.2f ms", seconds * 1000 / Double(times))
}

func readBack(_ files: [SourceFile]) -> Int {
  files.count { file in (try? FrozenFacts.notice(from: file)) != nil }
}

guard let sources = SiteLoader.load(folder).sources else { fatalError("the site cannot be read") }
print("read:", milliseconds { _ = SiteLoader.load(folder) })
let files = sources.notices.map { SourceFile(path: "facts.json", bytes: FrozenFacts.bytes(of: $0.notice)) }
guard readBack(files) == files.count else { fatalError("frozen facts cannot be read back") }
print("freeze:", milliseconds { for source in sources.notices { _ = FrozenFacts.bytes(of: source.notice) } })
print("read back:", milliseconds { _ = readBack(files) })
