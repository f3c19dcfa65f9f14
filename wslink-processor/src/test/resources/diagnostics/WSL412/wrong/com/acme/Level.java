package com.acme;

enum Level {}
