package colander.reader;

/**
 * Describes a format to the user.
 *
 * @param name the word that {@code --from} takes
 * @param recognisedBy what the content must show
 * @param keeps what is kept of each comment beside its text
 */
public record Format(String name, String recognisedBy, String keeps) {}
