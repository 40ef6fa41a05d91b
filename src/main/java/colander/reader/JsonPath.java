package colander.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Follows a parser and tells where it stands: {@code post_stream.posts[].id}. */
final class JsonPath {
  /** Deeper than any record of a known format lies. */
  private static final int DEEPEST = 12;

  private final Deque<String> above = new ArrayDeque<>();
  private int deeper;
  private String path = "";

  /** The path of the token given last; that of a value is the same at its start and its end. */
  String path() {
    return path;
  }

  /** Whether the place is too deep to be named. */
  boolean isTooDeep() {
    return deeper > 0;
  }

  /** Takes the parser's next token. */
  void take(JsonToken token, JsonParser parser) {
    switch (token) {
      case START_OBJECT, START_ARRAY -> enter(token == JsonToken.START_ARRAY ? "[]" : "");
      case END_OBJECT, END_ARRAY -> leave();
      case PROPERTY_NAME -> {
        String start = above.isEmpty() ? "" : above.getLast();
        path = start.isEmpty() ? parser.currentName() : start + "." + parser.currentName();
      }
      default -> {}
    }
  }

  private void enter(String element) {
    if (deeper > 0 || above.size() == DEEPEST) {
      deeper++;
    } else {
      path += element;
      above.addLast(path);
    }
  }

  private void leave() {
    if (deeper > 0) {
      deeper--;
    } else {
      above.removeLast();
      path = above.isEmpty() ? "" : above.getLast();
    }
  }
}
