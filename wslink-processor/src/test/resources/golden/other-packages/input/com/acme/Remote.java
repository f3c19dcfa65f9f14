package com.acme;

import com.acme.data.Place;
import com.acme.data.Town;
import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Remote {

  Place place(Town town);
}
