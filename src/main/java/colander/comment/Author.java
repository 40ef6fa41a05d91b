package colander.comment;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a comment, as far as the export tells.
 *
 * @param name the name shown with the comment, perhaps empty
 * @param account what the platform knows the author by (an account's id, a mail address), or absent
 */
public record Author(String name, @Nullable String account) {

  /** An author of whom nothing is known. */
  public static final Author UNKNOWN = new Author("", null);

  /** An author known by name only. */
  public static Author named(String name) {
    return new Author(name, null);
  }

  /** An author of whom perhaps a name, perhaps an account is known. */
  public static Author of(@Nullable String name, @Nullable String account) {
    return new Author(name == null ? "" : name, account);
  }

  /** Whether nothing tells this author from any other. */
  public boolean isUnknown() {
    return account == null && name.isEmpty();
  }

  /**
   * What two comments of one person have in common: the account, or the name where there is none.
   * Names are kept apart from accounts, so that nobody can pass for an account by choosing its
   * name.
   */
  public String key() {
    return account == null ? "name:" + name : "account:" + account;
  }
}
