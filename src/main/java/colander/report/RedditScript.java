package colander.report;

import colander.moderation.Change;
import colander.moderation.Change.Standing;
import java.util.List;

/** Decisions as calls of the Reddit API, a comment each. */
final class RedditScript extends Script {

  RedditScript() {
    super("(t1_)?[0-9a-z]{1,13}", 1);
  }

  @Override
  String spelled(String id) {
    return id.startsWith("t1_") ? id : "t1_" + id;
  }

  @Override
  String preamble() {
    return """
        # Needs curl, and REDDIT_TOKEN (OAuth, scope modposts) in the environment.
        : "${REDDIT_TOKEN:?}"
        call() {
          case $1 in remove) more='&spam=false' ;; spam) more='&spam=true' ;; *) more= ;; esac
          verb=$1; [ "$verb" = spam ] && verb=remove
          printf 'Authorization: Bearer %s' "$REDDIT_TOKEN" |
            curl -sS --fail -A colander -H @- -d "id=$2$more" "https://oauth.reddit.com/api/$verb"
        }
        """;
  }

  @Override
  List<String> calls(Change change) {
    return switch (change.to()) {
      case TRASHED -> List.of("remove");
      case SPAM -> List.of("spam");
      case APPROVED -> List.of("approve");
      case PENDING -> change.from() == Standing.APPROVED ? List.of() : List.of("approve");
    };
  }
}
