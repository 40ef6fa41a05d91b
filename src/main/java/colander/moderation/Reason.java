package colander.moderation;

/**
 * Why a moderator decides, in a word.
 *
 * @param word short, in lower case: {@code off-topic}
 * @param description what it means
 */
public record Reason(String word, String description) {

  public Reason {
    if (!word.matches("[\\p{Ll}\\p{Lo}\\p{Nd}][\\p{Ll}\\p{Lo}\\p{Nd}-]{0,39}")) {
      throw new IllegalArgumentException(
          "reason must be one word in lower case, at most 40 letters, was '" + word + "'");
    }
  }
}
