package fr.lpi.scolarite.web;

import fr.lpi.scolarite.application.importation.ConduireImport.Fichier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.springframework.web.multipart.MultipartFile;

/// An upload that outlives its request. The system erases it with the process, however it ends: nobody else reads it.
final class FichierRecu implements Fichier {

    private final FileChannel canal;

    private FichierRecu(FileChannel canal) {
        this.canal = canal;
    }

    static FichierRecu de(MultipartFile envoi) throws IOException {
        var canal = FileChannel.open(
                Files.createTempFile("lpi-import", ""),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try (var flux = envoi.getInputStream()) {
            flux.transferTo(Channels.newOutputStream(canal));
            return new FichierRecu(canal);
        } catch (IOException e) {
            canal.close();
            throw e;
        }
    }

    @Override
    public InputStream ouvrir() {
        return new Flux();
    }

    @Override
    public void close() {
        try {
            canal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From the beginning each time, whoever else reads.
    private final class Flux extends InputStream {

        private long rang;

        @Override
        public int read() throws IOException {
            var octet = new byte[1];
            return read(octet, 0, 1) < 0 ? -1 : octet[0] & 0xFF;
        }

        @Override
        public int read(byte[] vers, int debut, int longueur) throws IOException {
            var lus = canal.read(ByteBuffer.wrap(vers, debut, longueur), rang);
            rang += Math.max(lus, 0);
            return lus;
        }
    }
}
