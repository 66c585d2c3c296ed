package fr.lpi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Does the same thing twice at the same moment.
public final class EnParallele {

    private EnParallele() {}

    /// @return what each of the two returned, or the exception it threw
    public static List<Object> deuxFois(Callable<?> acte) throws InterruptedException {
        var depart = new CyclicBarrier(2);
        Callable<Object> ensemble = () -> {
            depart.await(10, TimeUnit.SECONDS);
            return acte.call();
        };
        try (var fils = Executors.newFixedThreadPool(2)) {
            var resultats = new ArrayList<Object>();
            for (Future<Object> futur : fils.invokeAll(List.of(ensemble, ensemble))) {
                try {
                    resultats.add(futur.get());
                } catch (ExecutionException e) {
                    resultats.add(e.getCause());
                }
            }
            return resultats;
        }
    }
}
