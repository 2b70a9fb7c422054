/// The compensated sum of numbers that are all there.
func totalOf(_ values: some Sequence<Double>) -> Double {
  Array(values).withUnsafeBufferPointer { CompensatedSum($0).total }
}
