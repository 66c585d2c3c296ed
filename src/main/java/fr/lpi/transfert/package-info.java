/// Who is the same pupil from one school to another: recognised in one's own schools, asked for blindly elsewhere; its
/// livret follows.
@ApplicationModule(
        displayName = "Transfert",
        allowedDependencies = {"acces", "config", "livret", "scolarite", "web"})
@NullMarked
package fr.lpi.transfert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
