package colander.report;

import colander.moderation.Change;
import colander.moderation.Change.Standing;
import java.util.List;

/** Decisions as calls of {@code wp comment}; to hide is to trash, which can be taken back. */
final class WordPressScript extends Script {

  WordPressScript() {
    super("[1-9][0-9]{0,18}", 50);
  }

  @Override
  String preamble() {
    return """
        # Run it where WP-CLI knows your site: sh FILE, or WP='wp --path=/srv/site' sh FILE
        call() { verb=$1; shift; ${WP:-wp} comment "$verb" "$@"; }
        """;
  }

  @Override
  List<String> calls(Change change) {
    Standing from = change.from();
    boolean ours = change.before() != null;
    return switch (change.to()) {
      case TRASHED -> List.of("trash");
      case SPAM -> List.of("spam");
      case APPROVED ->
          switch (from) {
            case TRASHED ->
                ours && change.after() == null ? List.of("untrash") : List.of("untrash", "approve");
            case SPAM -> List.of("unspam", "approve");
            default -> List.of("approve");
          };
      case PENDING ->
          switch (from) {
            case TRASHED ->
                ours && change.after() == null
                    ? List.of("untrash")
                    : List.of("untrash", "unapprove");
            case SPAM -> List.of("unspam", "unapprove");
            default -> List.of("unapprove");
          };
    };
  }
}
