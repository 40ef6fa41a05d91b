package colander.report;

import colander.moderation.Change;
import colander.moderation.Change.Standing;
import java.util.List;

/** Decisions as calls of the Disqus API; a post is called by its {@code dsq:id}. */
final class DisqusScript extends Script {

  DisqusScript() {
    super("[1-9][0-9]{0,18}", 50);
  }

  @Override
  String preamble() {
    return """
        # Needs curl, and DISQUS_API_SECRET and DISQUS_ACCESS_TOKEN in the environment.
        # Disqus takes 1,000 requests an hour; a request here carries up to 50 posts.
        : "${DISQUS_API_SECRET:?}" "${DISQUS_ACCESS_TOKEN:?}"
        call() {
          verb=$1; shift
          { printf 'api_secret=%s&access_token=%s' "$DISQUS_API_SECRET" "$DISQUS_ACCESS_TOKEN"
            printf '&post=%s' "$@"; } |
            curl -sS --fail --data-binary @- "https://disqus.com/api/3.0/posts/$verb.json"
        }
        """;
  }

  @Override
  List<String> calls(Change change) {
    return switch (change.to()) {
      case TRASHED -> List.of("remove");
      case SPAM -> List.of("spam");
      case APPROVED ->
          change.from() == Standing.TRASHED ? List.of("restore", "approve") : List.of("approve");
      case PENDING -> change.from() == Standing.TRASHED ? List.of("restore") : List.of();
    };
  }
}
