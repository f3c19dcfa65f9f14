package com.acme;

import io.github.wslink4j.ExportRPC;
import java.nio.ByteBuffer;
import java.util.List;

@ExportRPC
public interface Blobs {

  byte[] echo(byte[] data);

  ByteBuffer buffer(ByteBuffer data);

  List<byte[]> parts(byte[][] data);
}
