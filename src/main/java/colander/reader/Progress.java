package colander.reader;

/** Hears how far a file has been read. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (read, total) -> {};

  /**
   * Takes note of how many bytes of the file were read, packed ones if it is packed.
   *
   * @param total the size of the file, or -1 where nobody knows
   */
  void bytes(long read, long total);
}
