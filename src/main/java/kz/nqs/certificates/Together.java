package kz.nqs.certificates;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Look-ups that arrive while another is under way wait for its end and then go as one. None is told
 * anything older than its own arrival.
 */
final class Together<K, V> {
    private final Function<Collection<K>, Map<K, V>> lookUp;
    private final Lock underWay = new ReentrantLock();
    private Group<K, V> gathering = new Group<>();

    private static final class Group<K, V> {
        private final Set<K> asked = new HashSet<>();
        private final CompletableFuture<Map<K, V>> found = new CompletableFuture<>();
    }

    Together(Function<Collection<K>, Map<K, V>> lookUp) {
        this.lookUp = lookUp;
    }

    /**
     * @throws java.util.concurrent.CompletionException if the look-up fails, its fault the cause
     */
    Optional<V> find(K key) {
        Group<K, V> group;
        boolean isFirst;
        synchronized (this) {
            group = gathering;
            isFirst = group.asked.isEmpty();
            group.asked.add(key);
        }
        if (isFirst) {
            go(group);
        }
        return Optional.ofNullable(group.found.join().get(key));
    }

    synchronized int gathered() {
        return gathering.asked.size();
    }

    /** The first of a group asks for all. */
    private void go(Group<K, V> group) {
        underWay.lock();
        try {
            synchronized (this) {
                gathering = new Group<>();
            }
            group.found.complete(lookUp.apply(group.asked));
        } catch (RuntimeException | Error e) {
            group.found.completeExceptionally(e);
        } finally {
            underWay.unlock();
        }
    }
}
