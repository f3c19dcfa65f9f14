package com.acme;

import java.util.ArrayList;

record Report(String name, ArrayList<String> lines, Thread author) {}
