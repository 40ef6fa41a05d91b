package colander.report;

import colander.moderation.Change;
import java.util.List;

/** Decisions as calls of the YouTube Data API; to hide is to hold, as a rejection is for good. */
final class YouTubeScript extends Script {

  YouTubeScript() {
    super("[A-Za-z0-9_][A-Za-z0-9_-]{0,99}(\\.[A-Za-z0-9_-]{1,100})?", 50);
  }

  @Override
  String preamble() {
    return """
        # Needs curl, and YOUTUBE_TOKEN (OAuth, scope youtube.force-ssl) in the environment.
        : "${YOUTUBE_TOKEN:?}"
        call() {
          state=$1; shift
          ids=$(IFS=,; printf '%s' "$*")
          printf 'Authorization: Bearer %s' "$YOUTUBE_TOKEN" |
            curl -sS --fail -X POST -H @- -d '' \\
              "https://www.googleapis.com/youtube/v3/comments/setModerationStatus?id=$ids&moderationStatus=$state"
        }
        """;
  }

  @Override
  List<String> calls(Change change) {
    return switch (change.to()) {
      case APPROVED -> List.of("published");
      default -> List.of("heldForReview");
    };
  }
}
