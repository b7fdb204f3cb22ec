#!/usr/bin/python3
#
# Copyright 2026 The After-Sales authors
# SPDX-License-Identifier: Apache-2.0
#
"""Makes a small shop in a new Tryton database, in process, before the server starts.

usage: seed.py DATABASE_URI CONFIG_FILE RESULT_FILE

Writes the ids that tests need, as JSON. Run once, on a database that has only just got its modules.
"""
import datetime
import json
import sys
import warnings
from decimal import Decimal

warnings.simplefilter('ignore')

from proteus import Model, Wizard, config as connection  # noqa: E402

uri, config_file, result_file = sys.argv[1:]
config = connection.set_trytond(uri, config_file=config_file)
today = datetime.date.today()
get = Model.get


def first(model, *domain):
    found = get(model).find(list(domain), limit=1)
    return found[0] if found else None


def make(model, **values):
    record = get(model)()
    for name, value in values.items():
        setattr(record, name, value)
    record.save()
    return record


def click(record, *buttons):
    """Presses buttons; accepts every warning, as a user who answers Yes does."""
    for button in buttons:
        while True:
            try:
                record.click(button)
                break
            except Exception as problem:
                name = getattr(problem, 'name', None)
                if name is None:
                    raise
                make('res.user.warning', user=get('res.user')(config.user), name=name, always=False)
    record.reload()


# -- company ------------------------------------------------------------------------------------------------------

def currency(code, name, numeric, digits, rate):
    found = first('currency.currency', ('code', '=', code))
    if found:
        return found
    record = get('currency.currency')(
        name=name, code=code, symbol=code, numeric_code=numeric, digits=digits, rounding=Decimal(1).scaleb(-digits))
    record.rates.new(rate=Decimal(rate), date=datetime.date(today.year - 1, 1, 1))
    record.save()
    return record


euro = currency('EUR', 'Euro', '978', 2, '1.0')
yen = currency('JPY', 'Yen', '392', 0, '160.0')
dinar = currency('KWD', 'Kuwaiti dinar', '414', 3, '0.333')


def make_company():
    wizard = Wizard('company.company.config')
    wizard.execute('company')
    wizard.form.party = make('party.party', name='Lumen Shop')
    wizard.form.currency = euro
    wizard.form.timezone = 'Europe/Berlin'
    wizard.execute('add')
    config._context = get('res.user')._proxy.get_preferences(True, {})
    company, = get('company.company').find()
    if not config._context.get('company'):
        me, = get('res.user').find([('login', '=', 'admin')])
        me.companies.append(company)
        me.company = company
        me.save()
        config._context = get('res.user')._proxy.get_preferences(True, {})
    return company


company = make_company()


def make_fiscal_year(year):
    kinds = {name: first('ir.sequence.type', ('name', '=', name)) for name in ('Account Move', 'Invoice')}
    moves = make('ir.sequence', name='Moves %s' % year, sequence_type=kinds['Account Move'], company=company)

    def numbers(name, prefix):
        return make(
            'ir.sequence.strict', name='%s %s' % (name, year), prefix='%s-%s-' % (prefix, year), padding=5,
            sequence_type=kinds['Invoice'], company=company)

    fiscal = get('account.fiscalyear')(name=str(year), company=company, post_move_sequence=moves)
    fiscal.start_date = datetime.date(year, 1, 1)
    fiscal.end_date = datetime.date(year, 12, 31)
    sequences, = fiscal.invoice_sequences
    sequences.out_invoice_sequence = sequences.in_invoice_sequence = numbers('Invoices', 'INV')
    sequences.out_credit_note_sequence = sequences.in_credit_note_sequence = numbers('Credit notes', 'CN')
    fiscal.save()
    fiscal.click('create_period')
    return fiscal


last_year, this_year, next_year = (make_fiscal_year(today.year + n) for n in (-1, 0, 1))
for period in get('account.period').find([('fiscalyear', '=', last_year.id)]):
    period.click('close')


def make_chart():
    template = first('ir.model.data', ('module', '=', 'account'), ('fs_id', '=', 'account_template_root_en'))
    wizard = Wizard('account.create_chart')
    wizard.execute('account')
    wizard.form.account_template = get('account.account.template')(template.db_id)
    wizard.form.company = company
    wizard.execute('create_account')

    def of_type(kind):
        return first('account.account', ('type.%s' % kind, '=', True), ('company', '=', company.id))

    if of_type('receivable').party_required:
        wizard.form.account_receivable = of_type('receivable')
    if of_type('payable').party_required:
        wizard.form.account_payable = of_type('payable')
    wizard.execute('create_properties')
    accounts = {kind: of_type(kind) for kind in ('receivable', 'payable', 'revenue', 'expense')}
    for key, name in (('cash', 'Main Cash'), ('tax', 'Main Tax')):
        accounts[key] = first('account.account', ('name', '=', name), ('company', '=', company.id))
    return accounts


accounts = make_chart()


def make_tax(name, **values):
    return make(
        'account.tax', name=name, description=name, company=company,
        invoice_account=accounts['tax'], credit_note_account=accounts['tax'], **values)


standard = make_tax('VAT 19%', type='percentage', rate=Decimal('.19'))
reduced = make_tax('VAT 7%', type='percentage', rate=Decimal('.07'))
recycling = make_tax('Recycling fee', type='fixed', amount=Decimal('0.15'))

cash = first('account.journal', ('type', '=', 'cash'))
paid_in_cash = make(
    'account.invoice.payment.method', name='Cash', company=company, journal=cash,
    credit_account=accounts['cash'], debit_account=accounts['cash'])
term = get('account.invoice.payment_term')(name='30 days')
term.lines.new(type='remainder').relativedeltas.new(days=30)
term.save()


# -- customers and products ---------------------------------------------------------------------------------------

def customer(name, street, city, *addresses):
    party = get('party.party')(name=name)
    party.addresses[0].street = street
    party.addresses[0].city = city
    for address in addresses:
        party.contact_mechanisms.new(type='email', value=address)
    party.save()
    return party


ada = customer('Ada Byron', '12 Main Street', 'Bremen', 'ada@example.com', 'ada.byron@example.org')
grace = customer('Hopper & Söhne GmbH', '3 Harbour Road', 'Kiel', 'office@example.net')


def category(name, *taxes):
    record = get('product.category')(name=name, accounting=True)
    record.account_expense = accounts['expense']
    record.account_revenue = accounts['revenue']
    for tax in taxes:
        record.customer_taxes.append(get('account.tax')(tax.id))
    record.save()
    return record


def product(name, code, price, unit, accounting, kind='goods', lots=False):
    template = get('product.template')(name=name, code=code, type=kind)
    template.default_uom = first('product.uom', ('name', '=', unit))
    template.list_price = Decimal(price)
    template.account_category = accounting
    template.salable = True
    if lots:
        template.lot_required = ['customer', 'storage']
    template.save()
    record, = template.products
    record.cost_price = Decimal(price) / 2
    record.save()
    return record


goods = category('Goods', standard)
books = category('Books', reduced)
electronics = category('Electronics', standard, recycling)
lamp = product('Lamp', 'LAMP', '40', 'Unit', goods)
book = product('Lighting handbook', 'BOOK', '19.99', 'Unit', books)
bulb = product('Bulb', 'BULB', '3.35', 'Unit', electronics)
cable = product('Cable', 'CABLE', '1.27', 'Meter', goods)
pump = product('Pump', 'PUMP', '349.90', 'Unit', goods, lots=True)
installation = product('Installation', 'INSTALL', '85', 'Hour', goods, kind='service')


# -- invoices -----------------------------------------------------------------------------------------------------

def invoice(reference, lines, party=ada, pay=None, money=euro, post=True):
    record = get('account.invoice')(type='out')
    record.party = party
    record.currency = money
    record.payment_term = term
    record.reference = reference
    record.invoice_date = today
    for item, quantity, price in lines:
        line = record.lines.new()
        if isinstance(item, str):
            line.description = item
            line.account = accounts['revenue']
            line.taxes.append(get('account.tax')(standard.id))
        else:
            line.product = item
        line.quantity = quantity
        line.unit_price = Decimal(price)
    record.save()
    if post:
        click(record, 'post')
    if pay:
        wizard = Wizard('account.invoice.pay', [record])
        wizard.form.payment_method = paid_in_cash
        wizard.form.date = today
        if pay != 'all':
            wizard.form.amount = Decimal(pay)
        wizard.execute('choice')
        if wizard.state != 'end':
            wizard.form.type = 'partial'
            wizard.execute('pay')
        record.reload()
    return record


mixed = [(lamp, 5, '40'), (book, 3, '19.99'), (bulb, 7, '3.35'), (cable, 12.5, '1.27'), ('Discount', 1, '-10')]
invoices = {
    'unpaid': invoice('ORDER-1001', mixed),
    'partPaid': invoice('ORDER-1002', [(lamp, 3, '40')], pay='20'),
    'paid': invoice('ORDER-1003', [(lamp, 2, '40'), (book, 1, '19.99')], pay='all'),
    'draft': invoice('ORDER-1004', [(lamp, 1, '40')], post=False),
    'thirds': invoice('ORDER-1005', [(bulb, 3, '33.3333')]),
    'yen': invoice('ORDER-1006', [(lamp, 3, '4999')], money=yen),
    'dinar': invoice('ORDER-1007', [(lamp, 3, '13.333')], money=dinar),
    'ofOther': invoice('ORDER-1008', [(lamp, 2, '40')], party=grace),
}


# -- deliveries ---------------------------------------------------------------------------------------------------

place = {code: first('stock.location', ('code', '=', code)) for code in ('WH', 'SUP', 'CUS', 'IN', 'OUT', 'STO')}
lots = {number: make('stock.lot', number=number, product=pump) for number in ('P-0001', 'P-0002', 'P-0003')}


def receive(item, quantity, lot=None):
    move = get('stock.move')(product=item, company=company, currency=euro)
    move.uom = item.default_uom
    move.quantity = quantity
    move.from_location = place['SUP']
    move.to_location = place['STO']
    move.planned_date = move.effective_date = today
    move.unit_price = Decimal('1')
    move.lot = lot
    move.save()
    click(move, 'do')


for item in (lamp, book, bulb, cable):
    receive(item, 100000)
for lot in lots.values():
    receive(pump, 1, lot)


def sell(reference, lines, party=ada, deliver=True):
    sale = get('sale.sale')(party=party, reference=reference, payment_term=term)
    sale.invoice_method = 'order'
    sale.shipment_method = 'order'
    for item, quantity, price, *_ in lines:
        line = sale.lines.new(product=item, quantity=quantity)
        line.unit_price = Decimal(price)
    sale.save()
    click(sale, 'quote', 'confirm')
    if sale.state != 'processing':
        click(sale, 'process')
    if deliver:
        for shipment in sale.shipments:
            ship(shipment, dict((line[0].id, line[3:]) for line in lines))
    for bill in sale.invoices:
        bill.invoice_date = today
        bill.save()
        click(bill, 'post')
    sale.reload()
    return sale


def ship(shipment, numbers):
    if shipment.state == 'draft':
        click(shipment, 'wait')
    for move in list(shipment.inventory_moves):
        chosen = numbers.get(move.product.id)
        if chosen:
            wizard = Wizard('stock.move.add.lots', [move])
            for number in chosen:
                line = wizard.form.lots.new()
                line.number = number
                line.quantity = 1
            wizard.execute('add')
    shipment.reload()
    click(shipment, 'assign_force', 'pick', 'pack', 'done')
    assert shipment.state == 'done', shipment.state


sales = {
    'plain': sell('SHOP-2001', [(lamp, 5, '40'), (book, 2, '19.99')]),
    'tracked': sell('SHOP-2002', [(pump, 2, '349.90', 'P-0001', 'P-0002'), (cable, 7.25, '1.27')]),
    'ofOther': sell('SHOP-2003', [(lamp, 4, '40')], party=grace),
    'undelivered': sell('SHOP-2004', [(lamp, 1, '40')], deliver=False),
}


# -- coupons and projects -----------------------------------------------------------------------------------------

goodwill = get('sale.promotion')(name='Goodwill 10%', company=company, formula='0.9 * unit_price')
goodwill.coupons.new(name='Goodwill by hand', number_of_use=1).numbers.new(number='GOODWILL-BY-HAND')
goodwill.save()
summer = get('sale.promotion')(name='Next summer', company=company, formula='0.8 * unit_price')
summer.end_date = today + datetime.timedelta(days=300)
summer.coupons.new(name='Summer by hand', number_of_use=1)
summer.save()
free_for_all = make('sale.promotion', name='For everyone', company=company, formula='0.99 * unit_price')

visits = make('project.work', name='Field visits', type='project', company=company, party=ada)
inside = make('project.work', name='Workshop', type='project', company=company)

with open(result_file, 'w') as result:
    json.dump({
        'company': company.id,
        'customer': ada.id,
        'otherCustomer': grace.id,
        'products': {p.template.code: p.id for p in (lamp, book, bulb, cable, pump, installation)},
        'taxes': {'standard': standard.id, 'reduced': reduced.id, 'recycling': recycling.id},
        'revenue': accounts['revenue'].id,
        'term': term.id,
        'paymentMethod': paid_in_cash.id,
        'invoices': {name: record.id for name, record in invoices.items()},
        'sales': {name: record.id for name, record in sales.items()},
        'deliveries': {name: sale.shipments[0].id for name, sale in sales.items()},
        'promotions': {'goodwill': goodwill.id, 'summer': summer.id, 'everyone': free_for_all.id},
        'projects': {'visits': visits.id, 'workshop': inside.id},
        'warehouse': place['WH'].id,
        'openFrom': this_year.start_date.isoformat(),
    }, result, indent=1)
    result.write('\n')
