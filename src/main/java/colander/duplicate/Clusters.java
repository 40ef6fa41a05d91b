package colander.duplicate;

import colander.similarity.IntSets;
import colander.similarity.Likeness;
import colander.similarity.SimilarPairs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Gathers similar pairs into clusters, each round a centre.
 *
 * <p>Similarity is not transitive, so clusters are not connected components. Nodes are taken in
 * order; one that is still free becomes a centre, and whatever is connected to it by similar pairs
 * joins as long as it still resembles the centre itself. A chain of small edits therefore ends
 * where it has led too far from where it began.
 */
final class Clusters {
  private static final int FREE = -1;

  private final IntSets sets;
  private final Likeness atCentre;
  private final int[][] neighbours;
  private final int[] via;
  private final int[] clusterOf;
  private final boolean[] contained;
  private final List<List<Integer>> clusters = new ArrayList<>();

  /**
   * Clusters the nodes of similar pairs.
   *
   * @param atCentre how much every node of a cluster must resemble its centre
   */
  Clusters(IntSets sets, SimilarPairs pairs, Likeness atCentre) {
    this.sets = sets;
    this.atCentre = atCentre;
    this.neighbours = neighbours(sets.size(), pairs);
    this.via = new int[sets.size()];
    this.clusterOf = new int[sets.size()];
    this.contained = new boolean[sets.size()];
    Arrays.fill(via, FREE);
    for (int node = 0; node < via.length; node++) {
      if (via[node] == FREE) {
        gather(node);
      }
    }
  }

  private static int[][] neighbours(int nodes, SimilarPairs pairs) {
    int[] degree = new int[nodes];
    for (int p = 0; p < pairs.size(); p++) {
      degree[pairs.left(p)]++;
      degree[pairs.right(p)]++;
    }
    int[][] lists = new int[nodes][];
    Arrays.setAll(lists, node -> new int[degree[node]]);
    for (int p = 0; p < pairs.size(); p++) {
      int left = pairs.left(p);
      int right = pairs.right(p);
      lists[left][--degree[left]] = right;
      lists[right][--degree[right]] = left;
    }
    for (int[] list : lists) {
      Arrays.sort(list);
    }
    return lists;
  }

  private void gather(int centre) {
    List<Integer> cluster = new ArrayList<>(1);
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(centre));
    via[centre] = centre;
    while (!open.isEmpty()) {
      int node = open.remove();
      cluster.add(node);
      clusterOf[node] = clusters.size();
      for (int next : neighbours[node]) {
        if (via[next] == FREE && (node == centre || resembles(next, centre))) {
          via[next] = node;
          open.add(next);
        }
      }
    }
    clusters.add(cluster);
  }

  private boolean resembles(int node, int centre) {
    int needed = atCentre.overlapNeeded(sets.length(node), sets.length(centre));
    return sets.overlap(node, centre, needed) >= 0;
  }

  /**
   * Puts nodes that are alone to one that contains them.
   *
   * @param holder of a node, the one that contains it, or −1
   */
  void attachContained(IntUnaryOperator holder) {
    for (int node = 0; node < via.length; node++) {
      int outer = clusters.get(clusterOf[node]).size() > 1 ? -1 : holder.applyAsInt(node);
      if (outer >= 0 && clusterOf[outer] != clusterOf[node] && !contained[outer]) {
        clusters.set(clusterOf[node], new ArrayList<>());
        clusterOf[node] = clusterOf[outer];
        clusters.get(clusterOf[outer]).add(node);
        via[node] = outer;
        contained[node] = true;
      }
    }
  }

  /** Whether a node is in its cluster because another contains it. */
  boolean isContained(int node) {
    return contained[node];
  }

  /**
   * The clusters, each with its centre first; a node without similar ones is alone in its own; some
   * are empty.
   */
  List<List<Integer>> clusters() {
    return clusters;
  }

  /** The node by which another came into its cluster; a centre came by itself. */
  int via(int node) {
    return via[node];
  }
}
