package colander.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import colander.comment.ColanderException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds every reader its sample with bytes flipped, cut, doubled and swapped. */
class MutationTest {
  private static final int TIMES = Integer.getInteger("colander.mutations", 500);
  private static final long SEED = Long.getLong("colander.seed", 20261123L);

  static List<String> samples() {
    return Samples.ALL;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_mutated_sample_ends_with_an_account_or_one_clear_line(String sample) {
    byte[] original = Samples.bytes(sample);
    String format = Samples.read(sample).summary.format();
    for (int i = 0; i < TIMES; i++) {
      Random random = new Random(SEED + i);
      byte[] mutated = mutated(original, random);
      String asked = random.nextBoolean() ? format : null;
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> read(mutated, asked), () -> sample + ", seed " + SEED);
    }
  }

  private static void read(byte[] content, @Nullable String format) {
    try {
      Gathered found = Gathered.of(content, "a.x", settings(format));
      assertThat(found.comments).isNotEmpty();
      assertThat(found.comments).allSatisfy(c -> assertThat(c.id().value()).isNotBlank());
    } catch (ColanderException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
    }
  }

  private static ReadSettings settings(@Nullable String format) {
    return new ReadSettings(format, null, Map.of(), null);
  }

  private static byte[] mutated(byte[] original, Random random) {
    byte[] bytes = original.clone();
    for (int n = 1 + random.nextInt(4); n > 0 && bytes.length > 2; n--) {
      int at = random.nextInt(bytes.length);
      int to = at + random.nextInt(Math.min(200, bytes.length - at));
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, at, random.nextInt(8));
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(bytes, 0, to, at, bytes.length);
            case 3 -> joined(bytes, 0, at, to, bytes.length);
            case 4 -> swapped(bytes, at, random.nextInt(bytes.length));
            default ->
                replaced(bytes, at, "<>&\"'{}[],;:\t\n\\\0\u00ff".charAt(random.nextInt(17)));
          };
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, int at, int bit) {
    bytes[at] ^= (byte) (1 << bit);
    return bytes;
  }

  private static byte[] replaced(byte[] bytes, int at, char by) {
    bytes[at] = (byte) by;
    return bytes;
  }

  private static byte[] swapped(byte[] bytes, int at, int other) {
    byte one = bytes[at];
    bytes[at] = bytes[other];
    bytes[other] = one;
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int from, int to, int from2, int to2) {
    byte[] joined = Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), to - from + to2 - from2);
    System.arraycopy(bytes, from2, joined, to - from, to2 - from2);
    return joined;
  }
}
