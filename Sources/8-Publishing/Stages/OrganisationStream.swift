/// The organisations of a site on their way through the stages.
///
/// Nothing is done until somebody collects the result: then each core takes one organisation after the other its whole
/// way. So a site needs the memory of as many organisations as there are cores, and of what is collected.
package struct OrganisationStream<Element: Sendable>: Sendable {
  private let names: [String]
  /// Makes the function with which one worker takes its organisations through the stages.
  private let makeWorker: @Sendable () -> (String) throws -> Element

  /// - Parameter load: the first stage.
  package init(_ names: [String], load: @escaping @Sendable (String) throws -> Element) {
    self.init(names, makeWorker: { load })
  }

  private init(_ names: [String], makeWorker: @escaping @Sendable () -> (String) throws -> Element) {
    self.names = names
    self.makeWorker = makeWorker
  }

  /// Adds a stage.
  package func map<Value: Sendable>(
    _ stage: @escaping @Sendable (Element) throws -> Value
  ) -> OrganisationStream<Value> {
    map(with: {}, { try stage($1) })
  }

  /// Adds a stage that keeps something from one organisation to the next, such as clauses that it has parsed.
  /// - Parameter makeState: what each worker begins with.
  package func map<State, Value: Sendable>(
    with makeState: @escaping @Sendable () -> State, _ stage: @escaping @Sendable (State, Element) throws -> Value
  ) -> OrganisationStream<Value> {
    OrganisationStream<Value>(names) { [makeWorker] in
      let before = makeWorker()
      let state = makeState()
      return { try stage(state, try before($0)) }
    }
  }

  /// Takes what is known of an organisation already in place of its way through the stages so far.
  /// - Parameter known: gives it; `nil` where the organisation has to go its way.
  package func recalling(
    _ known: @escaping @Sendable (String) throws -> Element?
  ) -> OrganisationStream<Element> {
    OrganisationStream(names) { [makeWorker] in
      var worker: ((String) throws -> Element)?
      return { name in
        if let element = try known(name) { return element }
        let made = worker ?? makeWorker()
        worker = made
        return try made(name)
      }
    }
  }

  /// The function that takes one organisation after the other through the stages, whenever somebody asks for one; also
  /// one that the stream does not name. What a stage keeps from one to the next belongs to it: it is not for two threads.
  package func worker() -> (String) throws -> Element { makeWorker() }

  /// Takes all organisations through the stages, and gives what the last one made of them, in the order of their names.
  package func collect() throws -> [Element] {
    try names.runsForWorkers.concurrentMap { run -> Result<[Element], any Error> in
      let worker = makeWorker()
      return Result { try run.map(worker) }
    }.flatMap { try $0.get() }
  }
}
