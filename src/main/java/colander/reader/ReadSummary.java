package colander.reader;

/**
 * What a file turned out to be.
 *
 * @param format the name of its format, as {@code --from} takes it
 * @param source the source that its comments were given
 */
public record ReadSummary(String format, String source) {}
