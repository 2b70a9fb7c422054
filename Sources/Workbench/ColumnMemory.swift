import CMemory

/// To be called before a thread is started; the columns of ``reserveMemory(forData:)`` then serve every thread.
func shareMemory() { memory_share_one_place() }

/// Makes room for the columns of all steps at once where the data files are large; a small file pays nothing.
///
/// - bytes: the size of all data files. A number of some ten digits in a file becomes eight bytes in each of five columns,
///   from where it lies in the file to its score; room that is not needed is never touched.
func reserveMemory(forData bytes: Int) {
  guard bytes >= 1 << 22 else { return }
  memory_reserve(4 * bytes)
}
