package colander.similarity;

import java.util.function.DoubleConsumer;

/**
 * The keys by which sets meet: one for each band of {@value #ROWS} rows of their signatures.
 *
 * <p>Sets of Jaccard similarity s meet in at least one of {@value #COUNT} bands with probability 1
 * − (1 − s³)⁸⁰: .9995 at s = .45, .99998 at .5 and 1 − 10⁻⁸ at .6.
 */
final class Bands {
  static final int COUNT = 80;
  private static final int ROWS = 3;
  private static final int BLOCK = 4096;

  private final int sets;
  private final int[][] keys;

  Bands(IntSets sets, int[] domains, Workers workers, DoubleConsumer progress) {
    this.sets = sets.size();
    this.keys = new int[(this.sets + BLOCK - 1) / BLOCK][];
    MinHash hash = new MinHash(ROWS * COUNT);
    workers.run(keys.length, block -> keys[block] = sign(hash, sets, domains, block), progress);
  }

  private static int[] sign(MinHash hash, IntSets sets, int[] domains, int block) {
    int from = block * BLOCK;
    int to = Math.min(sets.size(), from + BLOCK);
    int[] keys = new int[(to - from) * COUNT];
    int[] signature = new int[ROWS * COUNT];
    int next = 0;
    for (int set = from; set < to; set++) {
      hash.sign(sets, set, signature);
      for (int row = 0; row < signature.length; row += ROWS) {
        int key = domains[set];
        for (int r = row; r < row + ROWS; r++) {
          key = MinHash.mix(key * 31 + signature[r]);
        }
        keys[next++] = key;
      }
    }
    return keys;
  }

  int sets() {
    return sets;
  }

  int key(int set, int band) {
    return keys[set / BLOCK][set % BLOCK * COUNT + band];
  }

  /** Whether two sets meet in a band before this one. */
  boolean metBefore(int left, int right, int band) {
    int[] l = keys[left / BLOCK];
    int[] r = keys[right / BLOCK];
    int i = left % BLOCK * COUNT;
    int j = right % BLOCK * COUNT;
    for (int b = 0; b < band; b++) {
      if (l[i + b] == r[j + b]) {
        return true;
      }
    }
    return false;
  }
}
