package colander.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one JSON value as a tree, of which there is never more in memory than a record may have.
 *
 * <p>Numbers and truth values become strings as they are written, so that ids of any length stay
 * exact; what is null is left out. Written without recursion, as threads may nest deep.
 */
final class JsonTree {
  /** What a record may weigh, in bytes of memory by a rough guess: a quarter of a small heap. */
  private static final long HEAVIEST = 1L << 27;

  private static final int WEIGHT_OF_TOKEN = 80;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Deque<JsonNode> open = new ArrayDeque<>();
  private String name = "";
  private @Nullable JsonNode root;
  private long weight;

  private JsonTree() {}

  /**
   * Reads the value that the parser stands on, and leaves the parser on its last token.
   *
   * @throws tools.jackson.core.JacksonException if it is malformed or cut off
   * @throws TooHeavyException if it would take too much memory
   */
  static JsonNode read(JsonParser parser) {
    JsonTree tree = new JsonTree();
    tree.take(parser.currentToken(), parser);
    while (!tree.open.isEmpty()) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        break;
      }
      tree.take(token, parser);
    }
    return tree.root == null ? NODES.missingNode() : tree.root;
  }

  private void take(JsonToken token, JsonParser parser) {
    weigh(WEIGHT_OF_TOKEN);
    switch (token) {
      case START_OBJECT -> enter(NODES.objectNode());
      case START_ARRAY -> enter(NODES.arrayNode());
      case END_OBJECT, END_ARRAY -> open.removeLast();
      case PROPERTY_NAME -> name = parser.currentName();
      case VALUE_NULL -> {}
      default -> {
        String text = parser.getString();
        weigh(text.length());
        attach(NODES.stringNode(text));
      }
    }
  }

  private void enter(JsonNode container) {
    attach(container);
    open.addLast(container);
  }

  private void attach(JsonNode node) {
    JsonNode parent = open.peekLast();
    if (parent instanceof ObjectNode object) {
      object.set(name, node);
    } else if (parent instanceof ArrayNode array) {
      array.add(node);
    } else {
      root = node;
    }
  }

  private void weigh(int more) {
    weight += more;
    if (weight > HEAVIEST) {
      throw new TooHeavyException();
    }
  }

  /** Says that a record takes more memory than a record may. */
  static final class TooHeavyException extends RuntimeException {
    TooHeavyException() {
      super("takes too much memory");
    }
  }
}
