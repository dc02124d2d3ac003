// SPDX-FileCopyrightText: 2026 The Clusterwright authors
// SPDX-License-Identifier: Apache-2.0

// The window: start, opening, frames while panning and zooming, figures after an edit, memory. Every time stands beside
// a baseline of the same run, so that a slow machine shows as such.
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QWheelEvent>

#include "app/facts.h"
#include "app/session/design_file.h"
#include "app/session/document.h"
#include "app/window.h"
#include "model/analysis/analysis.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/interior_surface.h"
#include "views/canvas/network_interior.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <sys/resource.h>

using namespace cw;

namespace {

constexpr int kFrames = 120;
constexpr int kEdits = 60;

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// The value below which `share` of the samples lie.
double quantile(std::vector<double> samples, double share)
{
    std::sort(samples.begin(), samples.end());
    return samples[static_cast<std::size_t>(share * static_cast<double>(samples.size() - 1))];
}

void row(const QByteArray& what, const std::vector<double>& samples, double target, const char* baseline,
         double reference)
{
    const double median = quantile(samples, 0.5);
    std::printf("%-48s median %8.2f ms   p95 %8.2f ms   target %6.0f ms   %.2f x %s\n", what.constData(), median,
                quantile(samples, 0.95), target, median / reference, baseline);
    std::fflush(stdout);
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Filling a picture of the window's size: what any frame costs at least.
double millisecondsOfFill(QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> samples;
    for (int i = 0; i < kFrames; ++i)
        samples.push_back(millisecondsOf([&] {
            QPainter painter(&image);
            painter.fillRect(image.rect(), QColor(i, i, i));
        }));
    return quantile(samples, 0.5);
}

Design designOf(const std::string& name, int units)
{
    const auto templates = loadTemplates();
    const auto found =
        std::find_if(templates->begin(), templates->end(), [&](const Template& what) { return what.id == name; });
    return *instantiate(*found, {{"su", units}});
}

void paintNow(QWidget& widget)
{
    widget.repaint();
    QCoreApplication::processEvents();
}

/// From an empty process to the first painted window: facts, window, show, paint. The process itself is the baseline.
void coldStart(double applicationTime)
{
    std::vector<double> processes;
    for (int i = 0; i < 5; ++i)
        processes.push_back(millisecondsOf(
            [] { QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--nothing")}); }));
    const double process = quantile(processes, 0.5);
    std::printf("%-48s        %8.2f ms\n", "an empty process of this program", process);

    std::vector<double> starts;
    for (int i = 0; i < 7; ++i) {
        QProcess child;
        child.setStandardErrorFile(QProcess::nullDevice());
        starts.push_back(millisecondsOf([&] {
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--window")});
            child.waitForFinished();
        }));
    }
    row("cold start to first paint (whole process)", starts, 700, "an empty process", process);
    std::printf("%-48s        %8.2f ms\n", "of which the application object", applicationTime);
}

/// What the child of coldStart() does.
int openWindowOnce()
{
    const auto facts = loadFacts({});
    auto open = makeWindow(*facts, QString());
    open->window->show();
    paintNow(*open->window);
    return 0;
}

void openLarge(OpenWindow& open, const Facts& facts, const QString& path)
{
    const DesignPtr design = std::make_shared<const Design>(*readDesign(path));
    const double plain = millisecondsOf([&] { analyse(design, facts, PriceScenario::Typical); });
    std::vector<double> shown;
    std::vector<double> settled;
    for (int i = 0; i < 9; ++i) {
        // Between two openings another design is analysed, so that nothing is left to be reused.
        open.document->startNew(Design());
        open.document->waitForAnalysis();
        QElapsedTimer clock;
        clock.start();
        open.window->openFile(path);
        paintNow(*open.window);
        shown.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        open.document->waitForAnalysis();
        paintNow(*open.window);
        settled.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    row("open 16,384 GPUs: drawn", shown, 500, "the bare analysis", plain);
    row("open 16,384 GPUs: with every figure", settled, 500, "the bare analysis", plain);
}

void frames(CanvasView& canvas)
{
    const double fill = millisecondsOfFill(canvas.viewport()->size());
    QWidget* viewport = canvas.viewport();
    const QPointF middle = QRectF(viewport->rect()).center();
    const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(middle, viewport->mapToGlobal(middle), {}, QPoint(0, delta), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &wheel);
    };
    const auto measure = [&](const char* what, const std::function<void(int)>& step) {
        std::vector<double> samples;
        for (int i = 0; i < kFrames; ++i)
            samples.push_back(millisecondsOf([&] {
                step(i);
                paintNow(*viewport);
            }));
        row(what, samples, 16, "one fill", fill);
    };
    canvas.fitAll();
    measure("pan, the whole design in view", [&](int i) { turn(i % 2 ? 40 : -40, Qt::ShiftModifier); });
    canvas.fitAll();
    measure("zoom, in and out again", [&](int i) { turn(i < kFrames / 2 ? 30 : -30, Qt::NoModifier); });
    canvas.session().select({canvas.session().design()->blocks.front().id});
    canvas.fitSelection();
    measure("pan, scalable units with their switches", [&](int i) { turn(i % 2 ? 40 : -40, Qt::ShiftModifier); });
}

/// The inside of the compute network, from the whole of it to single ports.
void interiorFrames(CanvasView& canvas)
{
    const double fill = millisecondsOfFill(canvas.size());
    const ElementId network = canvas.session().design()->network(NetworkKind::Compute)->id;
    std::vector<double> openings;
    for (int i = 0; i < 9; ++i) {
        canvas.closeNetwork();
        openings.push_back(millisecondsOf([&] {
            canvas.openNetwork(network);
            paintNow(*canvas.interior());
        }));
    }
    row("open the compute network", openings, 100, "one fill", fill);
    InteriorSurface& surface = canvas.interior()->surface();
    const auto turn = [&](QPointF at, int delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(at, surface.mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&surface, &wheel);
    };
    const DeviceIndex leaf = surface.map()->carrier().leaf(0);
    for (const double zoom : {0.0, 0.1, 0.2, 0.35, 0.55, 0.75, 1.0, 1.6, 3.0, 6.0}) {
        surface.fit();
        surface.select({leaf, -1});
        if (zoom > surface.zoom())
            surface.zoomAround(zoom / surface.zoom(), surface.onScreen(surface.state().selected));
        std::vector<double> samples;
        for (int i = 0; i < kFrames; ++i)
            samples.push_back(millisecondsOf([&] {
                turn(QRectF(surface.rect()).center(), i % 40 < 20 ? 40 : -40, Qt::ShiftModifier);
                paintNow(surface);
            }));
        const QByteArray what = "pan in the network at zoom " + QByteArray::number(surface.zoom(), 'f', 2);
        row(what, samples, 16, "one fill", fill);
    }
    surface.fit();
    std::vector<double> samples;
    for (int i = 0; i < kFrames; ++i)
        samples.push_back(millisecondsOf([&] {
            turn(QRectF(surface.rect()).center(), i < kFrames / 2 ? 60 : -60, Qt::NoModifier);
            if (canvas.interior())
                paintNow(surface);
        }));
    row("zoom into the network and out again", samples, 16, "one fill", fill);
    canvas.closeNetwork();
}

/// From an edit to the figures that follow it, and to their painting.
void editToFigures(OpenWindow& open, const Facts& facts, const QByteArray& what, double target,
                   Design (*edit)(Design design, int turn))
{
    const DesignPtr design = std::make_shared<const Design>(designOf("superpod-h100", 4));
    open.document->startNew(*design);
    open.window->showWorkspace();
    open.document->waitForAnalysis();
    QCoreApplication::processEvents();
    std::vector<double> bare;
    for (int i = 0; i < 15; ++i)
        bare.push_back(millisecondsOf([&] { analyse(design, facts, PriceScenario::Typical); }));
    const double plain = quantile(bare, 0.5);
    std::vector<double> worked;
    std::vector<double> painted;
    for (int i = 0; i < kEdits; ++i) {
        QElapsedTimer clock;
        clock.start();
        open.document->edit(QStringLiteral("Edit"), [&](const Design& before) { return edit(before, i); });
        open.document->waitForAnalysis();
        worked.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
        painted.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    row(what + ": in the panels", worked, target, "the bare analysis", plain);
    row(what + ": painted", painted, target, "the bare analysis", plain);
}

Design withOtherCount(Design design, int turn)
{
    design.blocks.front().count = 64 + turn % 60;
    return design;
}

Design withOtherSequence(Design design, int turn)
{
    design.workloads.front().model.sequence = 4096 + 128 * (turn % 60);
    return design;
}

}  // namespace

int main(int argc, char** argv)
{
    const QByteArray role = argc > 1 ? argv[1] : "";
    if (role == "--nothing")
        return 0;
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QApplication> application;
    const double applicationTime = millisecondsOf([&] { application = std::make_unique<QApplication>(argc, argv); });
    if (role == "--window")
        return openWindowOnce();
    coldStart(applicationTime);

    const auto facts = loadFacts({});
    auto open = makeWindow(*facts, QString());
    open->window->show();
    paintNow(*open->window);
    const double emptyWindow = peakMegabytes();
    const QString path = home.filePath(QStringLiteral("large.cwdesign"));
    const auto written = writeDesign(path, designOf("superpod-b200", 64));
    if (!facts || !open || !written)
        return 1;
    editToFigures(*open, *facts, "edit a count, 1,016 GPUs", 16, withOtherCount);
    editToFigures(*open, *facts, "edit a training job, 1,016 GPUs", 10, withOtherSequence);
    openLarge(*open, *facts, path);
    auto* canvas = open->window->findChild<CanvasView*>(QStringLiteral("canvas"));
    frames(*canvas);
    interiorFrames(*canvas);
    std::printf("%-48s        %8.0f MB   target    400 MB   %.2f x the empty window\n", "peak memory", peakMegabytes(),
                peakMegabytes() / emptyWindow);
    return 0;
}
