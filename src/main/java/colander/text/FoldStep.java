package colander.text;

/**
 * One step of a fold that changed the text.
 *
 * @param name what the step does, in words
 * @param text the text after it
 */
public record FoldStep(String name, String text) {}
