/// Numbers for values, the same for equal ones, so that they are compared at once.
struct ValueNumbers<Value: Hashable> {
  private var numbers: [Value: Int] = [:]

  mutating func callAsFunction(_ value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = numbers.count
    return numbers.count - 1
  }
}
