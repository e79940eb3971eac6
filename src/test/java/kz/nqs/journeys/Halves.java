package kz.nqs.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** Bytes of which the second half is held back until somebody says so. */
final class Halves extends InputStream {
    private final ByteArrayInputStream bytes;
    private final int half;
    private final CountDownLatch go;

    Halves(byte[] bytes, CountDownLatch go) {
        this.bytes = new ByteArrayInputStream(bytes);
        half = bytes.length / 2;
        this.go = go;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (bytes.available() > half) {
            return bytes.read(into, from, Math.min(most, bytes.available() - half));
        }
        held();
        return bytes.read(into, from, most);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    private void held() throws IOException {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
