package colander.moderation;

import java.util.List;

/**
 * A short phrase that several people say, and who says it.
 *
 * @param phrase as its first author wrote it
 * @param comments at least two
 */
public record PhraseGroup(String phrase, List<ModeratedComment> comments) {

  public PhraseGroup {
    comments = List.copyOf(comments);
  }
}
